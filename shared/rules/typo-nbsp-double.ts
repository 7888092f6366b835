import { slipRule } from './replacing-rule.ts'

const NBSP = '\u00a0'

/** In French a no-break space stands before `;`, `:`, `!`, `?`, and inside « ». */
export const typoNbspDouble = slipRule({
  id: 'typo-nbsp-double',
  severity: 'warning',
  family: 'language',
  applies: ({ conventions }) => conventions.spacedPunctuation,
  slips: {
    fr: [
      { pattern: /[\u00a0\u202f]* [ \u00a0\u202f]*(?=[;:!?»])/g, right: () => NBSP },
      { pattern: /(?<=«)[\u00a0\u202f]* [ \u00a0\u202f]*/g, right: () => NBSP },
      { pattern: /[\u00a0\u202f]{2,}(?=[;:!?»])/g, right: () => NBSP },
      { pattern: /(?<=[\p{L}\p{N})])(?=[;!?](?:\s|$))/gu, right: () => NBSP },
      { pattern: /(?<=[\p{L})»])(?=:(?:\s|$))/gu, right: () => NBSP },
      { pattern: /(?<=[\p{L}\p{N}).!?])(?=»)/gu, right: () => NBSP },
      { pattern: /(?<=«)(?=[\p{L}\p{N}])/gu, right: () => NBSP },
    ],
  },
})
