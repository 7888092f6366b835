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

const CITED: Partial<Record<Language, RegExp>> = {
  fr: /(?<!projets? de )(?:r[ée]solutions?|d[ée]cisions?)[\s\u00a0]+(\d{1,2})\/(\d{1,3})(?![\d/])/gi,
  en: /(?<!draft )(?:resolutions?|decisions?)[\s\u00a0]+(\d{1,2})\/(\d{1,3})(?![\d/])/gi,
}
/** The General Assembly numbers its resolutions so from its thirty-first session on. */
const FIRST_OF_ASSEMBLY = 31

function checkText(view: TextView, { facts, schema }: RuleContext, report: Report) {
  const pattern = CITED[view.language]
  const { sessionNumber } = facts
  if (!pattern || !schema.numbersDecisionsBySession || sessionNumber === undefined) return
  for (const { index, 0: words, 1: session } of findAll(pattern, view.plain)) {
    const number = Number(session)
    if (number < sessionNumber || number >= FIRST_OF_ASSEMBLY) continue
    report(inText(view, { from: index, to: index + words.length }), { values: { words } })
  }
}
