import type { RuleContext } from './context.ts'
import { phrasesOf } from './phrases.ts'
import type { Report, Rule } from './rule.ts'
import { paragraphAt } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** When a text refers to the organization of work in the annex, there is one. */
export const annexPresent: Rule = {
  id: 'annex-present',
  severity: 'error',
  family: 'timetable',
  reads: ['meetings'],
  languages: ['fr', 'en'],
  checkText,
}

const ORGANIZATION =
  /organi[sz]ation (?:of work|des travaux)|calendrier [^.]{0,20}(?:travaux|séances)|(?:proposed|provisional|tentative) timetable/i

function checkText(view: TextView, { agenda }: RuleContext, report: Report) {
  if (agenda.meetings.length > 0 || view.field !== 'annotation') return
  const found = phrasesOf(view.language)?.annex.exec(view.plain)
  if (!found || !ORGANIZATION.test(paragraphAt(view, found.index).words)) return
  report(inText(view, { from: found.index, to: found.index + found[0].length }))
}
