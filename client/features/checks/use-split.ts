import { useMemo } from 'react'
import { type CheckedFinding, type Findings, useFindings } from '../../state/findings.ts'
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

/** The errors that are open, in the order of their rules; another list whenever findings change. */
export function useOpenErrors(): readonly CheckedFinding[] {
  const { open } = useSplit()
  return useMemo(() => open.filter(({ finding }) => finding.severity === 'error'), [open])
}

function allOf({ all }: Findings): Findings['all'] {
  return all
}

function isReady({ state }: Findings): boolean {
  return state === 'ready'
}
