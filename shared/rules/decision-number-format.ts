import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * A resolution or decision of the body is not of this session or a later one: it is numbered by the
 * session that adopted it. Higher numbers are those of the General Assembly.
 */
export const decisionNumberFormat: Rule = {
  id: 'decision-number-format',
  severity: 'error',
  family: 'symbols',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

const NUMBER = /(?<!\d)(\d{1,2})\/(\d{1,3})(?![\d/])/g
/** What stands before the number of a text that was adopted; one of a draft is not yet. */
const CITING: Partial<Record<Language, RegExp>> = {
  fr: /(?<!projets? de )(?:r[ée]solutions?|d[ée]cisions?)[\s\u00a0]+(?:\d{1,2}\/\d{1,3}(?:,|[\s\u00a0]+(?:et|ou|à))[\s\u00a0]+)*$/i,
  en: /(?<!draft |Council |Assembly |Commission |Committee )(?:resolutions?|decisions?)[\s\u00a0]+(?:\d{1,2}\/\d{1,3}(?:,|[\s\u00a0]+(?:and|or|to))[\s\u00a0]+)*$/i,
}
/** What follows the number of a text of another body that numbers by session. */
const OF_ANOTHER =
  /^,?[\s\u00a0]+(?:de l[’']Assemblée|du (?:Conseil|Comité)|de la Commission|of the (?:\p{Lu}\p{L}+ )*(?:Assembly|Council|Committee|Commission))(?!\p{L})/u
/** How far before its number the words that cite it begin. */
const REACH = 40
/** The General Assembly numbers its resolutions so from its thirty-first session on. */
const FIRST_OF_ASSEMBLY = 31

function checkText(view: TextView, { facts, schema }: RuleContext, report: Report) {
  const citing = CITING[view.language]
  const { sessionNumber } = facts
  if (!citing || !schema.numbersDecisionsBySession || sessionNumber === undefined) return
  for (const { index, 0: numbers, 1: session } of findAll(NUMBER, view.plain)) {
    const number = Number(session)
    if (number < sessionNumber || number >= FIRST_OF_ASSEMBLY) continue
    const start = Math.max(0, index - REACH)
    const found = citing.exec(view.plain.slice(start, index))
    if (!found || OF_ANOTHER.test(view.plain.slice(index + numbers.length))) continue
    const range = { from: start + found.index, to: index + numbers.length }
    const words = view.plain.slice(range.from, range.to)
    report(inText(view, range), { values: { words } })
  }
}
