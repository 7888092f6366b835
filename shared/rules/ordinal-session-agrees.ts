import { itemTitle } from '../model/item-title.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { ordinalIn, sessionOrdinalLike, sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type TextView } from './text-view.ts'

/** A title that opens this session or adopts its report numbers it as the masthead does. */
export const ordinalSessionAgrees: Rule = {
  id: 'ordinal-session-agrees',
  severity: 'error',
  family: 'dates',
  reads: ['facts', 'titles'],
  languages: ['fr', 'en'],
  checkText,
}

const THIS_SESSION: Partial<Record<Language, RegExp>> = {
  fr: /(?:ouverture de (?:la|sa)|travaux de (?:la|sa)|rapport .*\bsa|adoption du (?:projet de )?rapport .*\bla)\s*$/i,
  en: /(?:opening of (?:the|its)|report .*\b(?:on|of) (?:its|the))\s*$/i,
}

/** In the annotation of its adoption, the report is that of this session or meeting. */
const OF_REPORT: Partial<Record<Language, RegExp>> = {
  fr: /(?<=rapport (?:sur|de) (?:les travaux de )?(?:sa|la) )((?:\p{L}+[ -]et[ -])?[\p{L}-]+) (?:session|réunion)(?!\p{L})/gu,
  en: /(?<=report (?:on|of) (?:its|the) )([\p{L}-]+) (?:session|meeting)(?!\p{L})/gu,
}
const REPORT_ADOPTED =
  /^(?:consideration and )?adoption of (?:the |its )?(?:draft )?report|^adoption du (?:projet de )?rapport/i

function checkAnnotation(view: TextView, { facts, items }: RuleContext, report: Report) {
  const item = items.get(view.owner)
  const pattern = OF_REPORT[view.language]
  const { sessionNumber } = facts
  if (!item || !pattern || sessionNumber === undefined) return
  if (!REPORT_ADOPTED.test(itemTitle(item, view.language))) return
  for (const { index, 1: words = '' } of findAll(pattern, view.plain)) {
    const found = ordinalIn(words, view.language)
    if (!found || found.number === sessionNumber) continue
    const to = index + words.length
    const range = { from: to - found.words.length, to }
    const right = sessionOrdinalLike(found.words, sessionNumber, view.language)
    report(inText(view, range), {
      values: { printed: found.words, right },
      fix: replacing(view, range, right),
    })
  }
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { sessionNumber } = context.facts
  if (view.field === 'annotation') checkAnnotation(view, context, report)
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
