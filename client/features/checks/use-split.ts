import { type Findings, useFindings } from '../../state/findings.ts'
import { useIgnored } from '../../state/ignored.ts'
import { type SplitFindings, splitFindings } from './split-findings.ts'

/** The open and the ignored findings of the agenda; the same lists until one of them changes. */
export function useSplit(): SplitFindings {
  return splitFindings(useFindings(allOf), useIgnored())
}

/** How many findings are open; null until the agenda has been checked. */
export function useOpenCount(): number | null {
  const { open } = useSplit()
  return useFindings(isReady) ? open.length : null
}

function allOf({ all }: Findings): Findings['all'] {
  return all
}

function isReady({ state }: Findings): boolean {
  return state === 'ready'
}
