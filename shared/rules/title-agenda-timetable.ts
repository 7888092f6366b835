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

function check({ agenda, facts }: RuleContext, report: Report) {
  for (const item of agenda.items)
    for (const language of facts.languages) {
      if (isBlank(item.shortTitle[language])) continue
      const title = fold(itemTitle(item, language))
      const short = plainLine(item.shortTitle[language])
      const folded = fold(short)
      if (folded === '' || folded === title || likeness(folded, title) <= NEARLY) continue
      const place = { owner: item.id, field: 'short-title', language } as const
      report(
        { item: item.id, text: { ...place, from: 0, to: short.length } },
        { values: { short }, fix: [{ do: 'set-text', ...place, text: textOf('') }] },
      )
    }
}
