import { slipRule } from './replacing-rule.ts'
import type { TextView } from './text-view.ts'

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
      {
        needs: ['“'],
        pattern: /“\s*([^”\n]*?)\s*”/g,
        unless: isInGuillemets,
        right: ([, words]) => `«\u00a0${words}\u00a0»`,
      },
    ],
    en: [{ needs: ['"'], pattern: /"([^"\n]*)"/g, right: ([, words]) => `“${words}”` }],
  },
})

/** Whether an offset is inside « », where other marks are those of a quotation in a quotation. */
function isInGuillemets(at: number, { plain }: TextView): boolean {
  return plain.lastIndexOf('«', at) > plain.lastIndexOf('»', at)
}
