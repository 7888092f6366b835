import type { RuleContext } from './context.ts'
import { type OpeningSentence, openingSentences } from './opening-sentences.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { sessionOrdinalLike, sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type TextView } from './text-view.ts'

/** The sentence that opens the session numbers it as the masthead does. */
export const ordinalMasthead: Rule = {
  id: 'ordinal-masthead',
  severity: 'error',
  family: 'dates',
  reads: ['facts', 'standing'],
  languages: ['fr', 'en'],
  checkText,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, schema } = context
  const { sessionNumber } = facts
  if (sessionNumber === undefined || schema.gathering !== 'session') return
  for (const sentence of openingSentences(view, context)) {
    const found = thisSession(sentence, view)
    if (!found || found.number === sessionNumber) continue
    const range = { from: sentence.from + found.from, to: sentence.from + found.to }
    const right = sessionOrdinalLike(found.words, sessionNumber, view.language)
    report(inText(view, range), {
      values: { printed: found.words, right },
      fix: replacing(view, range, right),
    })
  }
}

/** What may stand between the verb and "its twelfth session". */
const BETWEEN = /^\S+(?:[\s\u00a0]+\S+){0,4}[\s\u00a0]+$/

/** The session that a sentence says will open: the last before the verb, or the one right after it. */
function thisSession({ words, from, verbAt }: OpeningSentence, { language }: TextView) {
  const verb = verbAt - from
  const ordinals = sessionOrdinalsIn(words, language)
  return (
    ordinals.findLast(({ to }) => to <= verb) ??
    ordinals.find((one) => one.from > verb && BETWEEN.test(words.slice(verb, one.from)))
  )
}
