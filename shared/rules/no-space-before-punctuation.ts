import { slipRule } from './replacing-rule.ts'

/** In English no space stands before `;`, `:`, `!` and `?`. */
export const noSpaceBeforePunctuation = slipRule({
  id: 'no-space-before-punctuation',
  severity: 'warning',
  family: 'language',
  slips: {
    en: [
      {
        needs: [' ;', ' :', ' !', ' ?', '\u00a0;', '\u00a0:', '\u00a0!', '\u00a0?'],
        pattern: /(?<=[\p{L}\p{N})”])[ \u00a0]+(?=[;:!?](?:\s|$))/gu,
        right: () => '',
      },
    ],
  },
})
