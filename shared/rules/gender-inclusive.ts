import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/**
 * A document that names persons in both genders does so throughout. One that does not is written by
 * the conventions of its time.
 */
export const genderInclusive: Rule = {
  id: 'gender-inclusive',
  severity: 'info',
  family: 'language',
  reads: ['facts', 'tree', 'annotations'],
  check,
}

/** Persons, each in the masculine and with the ending of the feminine. */
const PERSONS: readonly (readonly [string, string])[] = [
  ['(?:vice-)?président', 'e'],
  ['représentant', 'e'],
  ['délégué', 'e'],
  ['candidat', 'e'],
  ['orat', 'rice'],
  ['rapport', 'euse'],
]
/** What every such word has, however it begins. */
const STEMS = ['résid', 'eprés', 'élég', 'andid', 'rateu', 'apporteu', 'RÉSID'].map(needle)
const MASCULINE =
  /(?<![\p{L}-])(?:(?:(?:vice-)?président|représentant|délégué|candidat)s?|(?:orat|rapport)eurs?)(?![\p{L}-])/giu
function check({ texts }: RuleContext, report: Report) {
  const views = texts.filter((view) => view.field === 'annotation' && view.language === 'fr')
  if (!views.some((view) => personsIn(view).paired > 0)) return
  for (const view of views)
    for (const alone of personsIn(view).alone)
      report(inText(view, alone), { values: { words: view.plain.slice(alone.from, alone.to) } })
}

const personsIn = ofText((view: TextView) => {
  const alone: Range[] = []
  let paired = 0
  if (!holdsOne(view, STEMS)) return { alone, paired }
  for (const { index, 0: words } of findAll(MASCULINE, view.plain)) {
    const to = index + words.length
    if (isPaired(view.plain, index, to, words)) paired++
    else if (!isQuoted(view, index)) alone.push({ from: index, to })
  }
  return { alone, paired }
})

/** Whether the other gender stands beside it, joined by "et" or "ou". */
function isPaired(plain: string, from: number, to: number, words: string): boolean {
  const person = PERSONS.find(([stem]) => new RegExp(`^${stem}`, 'i').test(words))
  if (!person) return true
  const feminine = `${person[0]}${person[1]}s?`
  const joined =
    "[\\s\\u00a0]+(?:et|ou)[\\s\\u00a0]+(?:(?:[\\p{L}\\d]+[\\s\\u00a0]+)?[dl][’']|[\\p{L}\\d]+[\\s\\u00a0]+|[dl][’']une?[\\s\\u00a0]+){0,3}"
  const after = new RegExp(`^${joined}${feminine}(?!\\p{L})`, 'iu')
  const before = new RegExp(`(?<!\\p{L})${feminine}${joined}$`, 'iu')
  return (
    after.test(plain.slice(to, to + 60)) || before.test(plain.slice(Math.max(0, from - 60), from))
  )
}
