import { slipRule } from './replacing-rule.ts'

/** No words of another language are left over, but names and quotations. */
export const langResidue = slipRule({
  id: 'lang-residue',
  severity: 'error',
  family: 'language',
  sparesQuotations: true,
  slips: {
    fr: [
      { needs: ['Item'], pattern: /(?<!\p{L})Item(?=[\s\u00a0]+\d)/gu, right: () => 'Point' },
      {
        needs: ['the ', 'and ', 'will be ', 'shall ', 'its '],
        pattern: /(?<!\p{L})(?:the|and|of the|with the|will be|shall|its)(?= \p{Ll})/gu,
        right: () => null,
      },
    ],
    en: [
      {
        pattern: /(?<!\p{L})Point(?=[\s\u00a0]+\d{1,2}[\s\u00a0]+(?:\(?[a-z]\)|de ))/gu,
        right: () => 'Item',
      },
      {
        needs: ['du ', 'des ', 'les ', 'aux ', 'dans ', 'avec '],
        pattern: /(?<=\p{L} )(?:du|des|les|aux|dans|avec)(?= \p{Ll})/gu,
        right: () => null,
      },
    ],
  },
})
