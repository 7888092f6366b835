import type { NamedBody } from '../model/timetable.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { fold } from './fold.ts'
import { phrasesOf } from './phrases.ts'
import { datesIn } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** A parallel meeting that an annotation announces for a day is in the timetable on that day. */
export const parallelTextAgrees: Rule = {
  id: 'parallel-text-agrees',
  severity: 'error',
  family: 'timetable',
  reads: ['facts', 'meetings'],
  languages: ['fr', 'en'],
  checkText,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, schema } = context
  const phrases = phrasesOf(view.language)
  if (!phrases || !context.agenda.meetings.some(({ track }) => track === 'parallel')) return
  for (const sentence of sentencesOf(view)) {
    if (!phrases.parallel.test(sentence.words)) continue
    const body = bodyNamed(sentence.words, schema.bodies, view)
    if (!body) continue
    for (const printed of datesIn(view)) {
      if (printed.from < sentence.from || printed.to > sentence.to) continue
      const date = dayMeant(printed, context)
      const isDuring =
        date && facts.opening && date >= facts.opening && date <= (facts.closing ?? date)
      if (isDuring && !isHeld(context, body, date))
        report(inText(view, printed), { values: { body: body.name[view.language] ?? '', date } })
    }
  }
}

function bodyNamed(
  words: string,
  bodies: readonly NamedBody[],
  { language }: TextView,
): NamedBody | undefined {
  const folded = fold(words)
  return bodies.find(({ name }) => name[language] && folded.includes(fold(name[language])))
}

function isHeld({ agenda }: RuleContext, body: NamedBody, date: string): boolean {
  const names = [body.id, ...Object.values(body.name)].map(fold)
  return agenda.meetings.some(
    (meeting) =>
      meeting.track === 'parallel' &&
      meeting.date === date &&
      names.includes(fold(meeting.body ?? '')),
  )
}
