import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { sessionOrdinalLike, sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type TextView } from './text-view.ts'

/** The provisional agenda that a title speaks of is that of the next session. */
export const ordinalNextSession: Rule = {
  id: 'ordinal-next-session',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

const NEXT_SESSION: Partial<Record<Language, RegExp>> = {
  fr: /(?<!adoption de l[’'])ordre du jour provisoire(?:,? [\p{L}’']+){0,5} (?:de|pour) la\s*$/iu,
  en: /(?<!adoption of the )provisional agenda(?:,? \p{L}+){0,5} (?:for|of) the\s*$/iu,
}

function checkText(view: TextView, { facts }: RuleContext, report: Report) {
  const isTitle = view.field === 'title' && view.at.document === undefined
  if (!isTitle || facts.sessionNumber === undefined) return
  const next = facts.sessionNumber + 1
  for (const found of sessionOrdinalsIn(view.plain, view.language)) {
    const isNext = NEXT_SESSION[view.language]?.test(view.plain.slice(0, found.from))
    if (!isNext || found.number === next) continue
    const right = sessionOrdinalLike(found.words, next, view.language)
    report(inText(view, found), {
      values: { printed: found.words, right },
      fix: replacing(view, found, right),
    })
  }
}
