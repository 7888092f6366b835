import { slipRule } from './replacing-rule.ts'
import type { TextView } from './text-view.ts'

/** No words of another language are left over, but names and quotations. */
export const langResidue = slipRule({
  id: 'lang-residue',
  severity: 'error',
  family: 'language',
  sparesQuotations: true,
  slips: {
    fr: [
      {
        needs: ['ecision ', 'esolution '],
        pattern: /(?<!\p{L})(?:[Dd]ecision|[Rr]esolution)(?=[\s\u00a0]+\d+\/\d)/gu,
        right: ([words = '']) => words.replace('ecision', 'écision').replace('esol', 'ésol'),
      },
      { needs: ['Item'], pattern: /(?<!\p{L})Item(?=[\s\u00a0]+\d)/gu, right: () => 'Point' },
      {
        needs: ['UNODC'],
        pattern: /(?<![\p{L}\d/.-])UNODC(?![\p{L}\d/-]| \p{Lu})/gu,
        right: () => 'ONUDC',
      },
      {
        needs: ['the ', 'and ', 'will be ', 'shall ', 'its '],
        pattern: /(?<!\p{L})(?:the|and|of the|with the|will be|shall|its)(?= \p{Ll})/gu,
        unless: isInEnglishName,
        right: () => null,
      },
    ],
    en: [
      {
        needs: ['ONUDC'],
        pattern: /(?<![\p{L}\d/.-])ONUDC(?![\p{L}\d/-])/gu,
        right: () => 'UNODC',
      },
      {
        pattern: /(?<!\p{L})Point(?=[\s\u00a0]+\d{1,2}[\s\u00a0]+(?:\(?[a-z]\)|de ))/gu,
        right: () => 'Item',
      },
      {
        needs: ['du ', 'des ', 'les ', 'aux ', 'dans ', 'avec '],
        pattern: /(?<=\p{L} )(?:du|des|les|aux|dans|avec)(?= \p{Ll})/gu,
        unless: isInFrenchName,
        right: () => null,
      },
    ],
  },
})

const REACH = 60

/** Whether an English word belongs to an English name: the word before it is capitalized. */
function isInEnglishName(at: number, view: TextView): boolean {
  const [before = ''] = wordsBefore(at, view)
  return /^[(«“"]?\p{Lu}/u.test(before) && wordsBefore(at, view).length > 1
}

const FRENCH = /[éèêëàâçôîïûùœ]|(?:ale|elle|aire|ique|isation)$/i
const WORDS_OF_NAME = 3

/** Whether a French word belongs to a French name: the words before it are French too. */
function isInFrenchName(at: number, view: TextView): boolean {
  return wordsBefore(at, view)
    .slice(0, WORDS_OF_NAME)
    .some((word) => FRENCH.test(word))
}

/** The words before an offset on its line, the nearest first. */
function wordsBefore(at: number, { plain }: TextView): readonly string[] {
  const line =
    plain
      .slice(Math.max(0, at - REACH), at)
      .split('\n')
      .at(-1) ?? ''
  return line
    .trim()
    .split(/[\s\u00a0]+/)
    .toReversed()
}
