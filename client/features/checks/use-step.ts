import { useCallback } from 'react'
import { useSession } from '../../state/index.ts'
import { showPanel } from '../../state/panel.ts'
import { currentChoice } from './choice.ts'
import { useGoToFinding } from './go-to-finding.ts'
import { shownFindings } from './use-shown.ts'
import { useSplit } from './use-split.ts'

/** How to go to the next finding that the panel shows, or the one before; round and round. */
export function useStep(): (by: 1 | -1) => void {
  const split = useSplit()
  const { reader } = useSession()
  const goToFinding = useGoToFinding()
  return useCallback(
    (by) => {
      const { current, filter, grouping } = currentChoice()
      const { list } = shownFindings(split, filter, grouping, reader.agenda())
      const at = list.findIndex(({ key }) => key === current)
      const next = at < 0 && by < 0 ? list.length - 1 : (at + by + list.length) % list.length
      const finding = list[next]
      if (!finding) return
      showPanel('checks')
      goToFinding(finding, { isWalking: true })
    },
    [split, reader, goToFinding],
  )
}
