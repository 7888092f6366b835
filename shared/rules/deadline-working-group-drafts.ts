import { sessionDays } from '../model/session-days.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** A time limit for the drafts of working groups that meet in parallel is set when some do. */
export const deadlineWorkingGroupDrafts: Rule = {
  id: 'deadline-working-group-drafts',
  severity: 'warning',
  family: 'deadlines',
  reads: ['facts', 'meetings'],
  languages: ['fr', 'en'],
  checkText,
}

const SAYS =
  /résolution.*groupes de travail.*jeudi à midi|groupes de travail.*résolution.*jeudi à midi|draft resolutions.*working groups.*noon on Thursday|working groups.*draft resolutions.*noon on Thursday/i

const HINT = /jeudi à midi|noon on Thursday/i

function checkText(view: TextView, { agenda, facts }: RuleContext, report: Report) {
  if (!HINT.test(view.plain)) return
  if (view.field !== 'annotation' || agenda.meetings.length === 0) return
  const isNeeded = agenda.meetings.some(({ track }) => track === 'parallel')
  const isFive = sessionDays(facts).length === 5
  for (const sentence of sentencesOf(view))
    if (SAYS.test(sentence.words) && !(isNeeded && isFive)) report(inText(view, sentence))
}
