import { useEffect } from 'react'
import { type CheckedFinding, type Findings, useFindings } from '../../state/findings.ts'
import { openPanel, showPanel } from '../../state/panel.ts'
import { publishTextMarks, type TextMark, useMarkClicks } from '../../state/text-marks.ts'
import { choose, useCurrentKey } from './choice.ts'
import { useSplit } from './use-split.ts'
import { useStep } from './use-step.ts'

const SOURCE = 'checks'
/** Narrower windows would have the text covered by a panel that opens by itself. */
const ROOM_FOR_PANEL = 960

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
  const step = useStep()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [step])
  return null
}

function agendaOf({ agenda }: Findings): Findings['agenda'] {
  return agenda
}

function openCard(key: string): void {
  choose({ current: key, filter: 'all' })
  if (openPanel() || innerWidth >= ROOM_FOR_PANEL) showPanel('checks')
}

function marksOf(open: readonly CheckedFinding[], current: string | null): readonly TextMark[] {
  return open.flatMap(({ key, finding: { at, severity } }) => {
    if (!at.text) return []
    const { from, to, ...place } = at.text
    const active = key === current
    return [{ id: key, place, from, to, kind: severity, ...(active && { active }) }]
  })
}
