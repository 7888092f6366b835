import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { sessionOrdinalLike, sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type TextView } from './text-view.ts'

/** A title that opens this session or adopts its report numbers it as the masthead does. */
export const ordinalSessionAgrees: Rule = {
  id: 'ordinal-session-agrees',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

const THIS_SESSION: Partial<Record<Language, RegExp>> = {
  fr: /(?:ouverture de (?:la|sa)|travaux de (?:la|sa)|rapport .*\bsa)\s*$/i,
  en: /(?:opening of (?:the|its)|report .*\b(?:on|of) (?:its|the))\s*$/i,
}

function checkText(view: TextView, { facts }: RuleContext, report: Report) {
  const { sessionNumber } = facts
  const isTitle = view.field === 'title' && view.at.document === undefined
  if (!isTitle || sessionNumber === undefined) return
  for (const found of sessionOrdinalsIn(view.plain, view.language)) {
    const isThis = THIS_SESSION[view.language]?.test(view.plain.slice(0, found.from))
    if (!isThis || found.number === sessionNumber) continue
    const right = sessionOrdinalLike(found.words, sessionNumber, view.language)
    report(inText(view, found), {
      values: { printed: found.words, right },
      fix: replacing(view, found, right),
    })
  }
}
