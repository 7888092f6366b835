import { slipRule } from './replacing-rule.ts'

/** Quotation marks are those of the language, « » or “ ”, not straight ones. */
export const typoQuotes = slipRule({
  id: 'typo-quotes',
  severity: 'warning',
  family: 'language',
  applies: ({ conventions }) => conventions.typographicQuotes,
  slips: {
    fr: [
      {
        needs: ['"'],
        pattern: /"\s*([^"\n]*?)\s*"/g,
        right: ([, words]) => `«\u00a0${words}\u00a0»`,
      },
    ],
    en: [{ needs: ['"'], pattern: /"([^"\n]*)"/g, right: ([, words]) => `“${words}”` }],
  },
})
