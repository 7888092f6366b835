import { itemTitle } from '../model/item-title.ts'
import { isBlank, plainLine, textOf } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import { fold, likeness } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/** The timetable prints the title of the agenda or a shorter one, not one that differs by a word. */
export const titleAgendaTimetable: Rule = {
  id: 'title-agenda-timetable',
  severity: 'warning',
  family: 'timetable',
  reads: ['facts', 'tree', 'titles'],
  check,
}

/** A short title that has more than this in common with the full one is the full one, miswritten. */
const NEARLY = 0.85

/** A title of so many words is the same title if all but one are. */
const LEAST_WORDS = 5

function isOneWordOff(one: string, other: string): boolean {
  const words = one.split(' ')
  const others = other.split(' ')
  if (words.length < LEAST_WORDS || words.length !== others.length) return false
  return words.filter((word, at) => word !== others[at]).length === 1
}

function check({ agenda, facts }: RuleContext, report: Report) {
  for (const item of agenda.items)
    for (const language of facts.languages) {
      if (isBlank(item.shortTitle[language])) continue
      const title = fold(itemTitle(item, language))
      const short = plainLine(item.shortTitle[language])
      const folded = fold(short)
      if (folded === '' || folded === title) continue
      if (likeness(folded, title) <= NEARLY && !isOneWordOff(folded, title)) continue
      const place = { owner: item.id, field: 'short-title', language } as const
      report(
        { item: item.id, text: { ...place, from: 0, to: short.length } },
        { values: { short }, fix: [{ do: 'set-text', ...place, text: textOf('') }] },
      )
    }
}
