import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datesIn } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** The day on which the Bureau agreed to the organization of work is the one that the facts hold. */
export const bureauApproval: Rule = {
  id: 'bureau-approval',
  severity: 'warning',
  family: 'process',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

const AGREED: Partial<Record<Language, RegExp>> = {
  fr: /Bureau.*(?:convenu|accord|approuvé).*organisation des travaux|organisation des travaux.*(?:convenu|approuvé|l[’']accord).*Bureau/,
  en: /Bureau.*(?:agreed|approved).*organization of work|organization of work.*(?:agreed|approved).*Bureau/,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { bureauDate } = context.facts
  if (!bureauDate || view.field !== 'annotation') return
  for (const { words, from, to } of sentencesOf(view)) {
    if (!AGREED[view.language]?.test(words)) continue
    const dates = datesIn(view).filter((printed) => printed.from >= from && printed.to <= to)
    const isSaid = dates.some((printed) => dayMeant(printed, context) === bureauDate)
    const [printed] = dates
    if (printed && !isSaid) report(inText(view, printed), { values: { date: bureauDate } })
  }
}
