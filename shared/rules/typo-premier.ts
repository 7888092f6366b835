import { slipRule } from './replacing-rule.ts'

const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L})'

/** In French the first of a month is written 1er. */
export const typoPremier = slipRule({
  id: 'typo-premier',
  severity: 'error',
  family: 'language',
  slips: {
    fr: [
      {
        needs: ['1 ', '1\u00a0', '1\u202f', '1\n', '1\t', '1^'],
        pattern: new RegExp(
          `(?<![\\d\\p{L}/.,-])(?:1\\^\\{?er\\}?|0?1 er|0?1)(?=[\\s\\u00a0]${MONTH})`,
          'giu',
        ),
        right: () => '1er',
      },
      {
        needs: ['1 au ', '1 et ', '1, ', '1\u00a0au', '1\u00a0et'],
        pattern: new RegExp(
          `(?<=(?<!\\p{L})(?:du|les)[\\s\\u00a0])0?1(?=(?:,[\\s\\u00a0]\\d{1,2})*[\\s\\u00a0](?:au|et)[\\s\\u00a0]\\d{1,2}[\\s\\u00a0]${MONTH})`,
          'giu',
        ),
        right: () => '1er',
      },
    ],
  },
})
