import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** As many Vice-Presidents are elected as the rules of procedure say. */
export const bureauArithmetic: Rule = {
  id: 'bureau-arithmetic',
  severity: 'error',
  family: 'officers',
  reads: ['facts', 'standing'],
  languages: ['fr', 'en'],
  checkText,
}

const VICE_PRESIDENTS = /(\d{1,2}|[\p{L}]+)[\s\u00a0]+[Vv]ice-[Pp]r[ée]siden/gu
const NUMBERS: Partial<Record<Language, readonly string[]>> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}
/** One or two are those of a regional group. */
const OF_A_GROUP = 2

function checkText(view: TextView, { schema, standing }: RuleContext, report: Report) {
  const { rotation } = schema
  if (!rotation || standing.get('officers')?.item.id !== view.owner) return
  for (const { index, 1: word = '' } of findAll(VICE_PRESIDENTS, view.plain)) {
    const named = NUMBERS[view.language]?.indexOf(word.toLowerCase()) ?? -1
    const number = /^\d/.test(word) ? Number(word) : named
    if (number <= OF_A_GROUP || number === rotation.vicePresidents) continue
    const range = { from: index, to: index + word.length }
    report(inText(view, range), { values: { printed: word, right: rotation.vicePresidents } })
  }
}
