import { useEffect } from 'react'
import { type CheckedFinding, type Findings, useFindings } from '../../state/findings.ts'
import { offerPanel } from '../../state/panel.ts'
import { publishTextMarks, type TextMark, useMarkClicks } from '../../state/text-marks.ts'
import { useStepKeys } from '../../ui/index.ts'
import { choose, useCurrentKey } from './choice.ts'
import { useSplit } from './use-split.ts'
import { useStep } from './use-step.ts'

const SOURCE = 'checks'

/**
 * Checks the agenda while it is open: underlines what is found, opens the card of what is clicked,
 * and walks through the findings with F8. It draws nothing.
 */
export function ChecksWatch() {
  const { open } = useSplit()
  const current = useCurrentKey()
  const checked = useFindings(agendaOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: published after each check, for marks that were moved by typing
  useEffect(() => publishTextMarks(SOURCE, marksOf(open, current)), [open, current, checked])
  useEffect(() => () => publishTextMarks(SOURCE, []), [])
  useMarkClicks(SOURCE, openCard)
  useStepKeys('F8', useStep())
  return null
}

function agendaOf({ agenda }: Findings): Findings['agenda'] {
  return agenda
}

function openCard(key: string): void {
  choose({ current: key, filter: 'all' })
  offerPanel('checks')
}

function marksOf(open: readonly CheckedFinding[], current: string | null): readonly TextMark[] {
  return open.flatMap(({ key, finding: { at, severity } }) => {
    if (!at.text) return []
    const { from, to, ...place } = at.text
    const active = key === current
    return [{ id: key, place, from, to, kind: severity, ...(active && { active }) }]
  })
}
