import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../state/index.ts'
import { showPanel } from '../../state/panel.ts'
import { announce } from '../../ui/index.ts'
import { currentChoice } from './choice.ts'
import { useFindingWords } from './finding-words.ts'
import { useGoToFinding } from './go-to-finding.ts'
import { shownFindings } from './use-shown.ts'
import { useSplit } from './use-split.ts'

/**
 * How to go to the next finding that the panel shows, or the one before; round and round. What it is
 * comes to screen readers too.
 */
export function useStep(): (by: 1 | -1) => void {
  const split = useSplit()
  const { reader } = useSession()
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
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
      const { name, message } = wordsOf(finding.finding)
      announce(`${t('position', { at: next + 1, count: list.length })}. ${name}. ${message}`)
    },
    [split, reader, goToFinding, wordsOf, t],
  )
}
