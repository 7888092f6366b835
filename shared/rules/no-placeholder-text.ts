import { slipRule } from './replacing-rule.ts'

const SQUARE =
  /\[(?:…|\.\.\.|\s|_|X+|x+|TBC|TBD|à (?:compléter|confirmer|préciser)|to be [a-z]+)*\]/g
const WORDS = /(?<!\p{L}|\[[^\]\n]*)(?:TBC|TBD|XXX+|à compléter|à confirmer par)(?!\p{L})/gu

const slips = [
  { needs: ['['], pattern: SQUARE, right: () => null },
  { needs: ['TBC', 'TBD', 'XXX', 'à compléter', 'à confirmer'], pattern: WORDS, right: () => null },
]

/** Nothing that was to be filled in later is still open. */
export const noPlaceholderText = slipRule({
  id: 'no-placeholder-text',
  severity: 'warning',
  family: 'hygiene',
  slips: { fr: slips, en: slips, es: slips },
})
