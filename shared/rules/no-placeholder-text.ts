import { slipRule } from './replacing-rule.ts'

const SQUARE =
  /\[(?:(?:…|\.\.\.|\s|_|X+|x+|TBC|TBD|à (?:compléter|confirmer|préciser)|to be [a-z]+)*|(?:[\p{L}’'-]+ ){0,5}(?:to be (?:added|advised|announced|completed|confirmed|decided|determined|inserted|issued|supplied)|à (?:annoncer|ajouter|compléter|confirmer|déterminer|insérer|préciser|venir)|TBC|TBD)|(?:insert|insérer)(?: [\p{L}\p{N}’'-]+){1,6}|date|place|venue|name|number|symbol|title|lieu|nom|numéro|cote|titre)\]/gu
const WORDS = /(?<!\p{L}|\[[^\]\n]*)(?:TBC|TBD|XXX+|à compléter|à confirmer par)(?!\p{L})/gu
/** Crosses or dots where the day of a month is to stand. */
const DAY =
  /(?<![\p{L}\p{N}])(?:XX?|xx|…|\.{3}|_{2,})(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu

const slips = [
  { needs: ['['], pattern: SQUARE, right: () => null },
  { needs: ['TBC', 'TBD', 'XXX', 'à compléter', 'à confirmer'], pattern: WORDS, right: () => null },
  { needs: ['X ', 'XX', 'xx', '… ', '... ', '__'], pattern: DAY, right: () => null },
]

/** Nothing that was to be filled in later is still open. */
export const noPlaceholderText = slipRule({
  id: 'no-placeholder-text',
  severity: 'warning',
  family: 'hygiene',
  slips: { fr: slips, en: slips, es: slips },
})
