import { lookThrough } from './look-through.ts'
import { slipRule } from './replacing-rule.ts'
import type { TextView } from './text-view.ts'

/** No word stands twice in a row by mistake. */
export const noRepeatedWord = slipRule({
  id: 'no-repeated-word',
  severity: 'warning',
  family: 'language',
  slips: {
    fr: repeated(),
    en: [
      ...repeated(),
      {
        needs: [' a a', ' an an'],
        pattern: /(?<![\p{L}\p{N}’'.-])(an?)[ \u00a0]+\1(?= \p{Ll})/gu,
        right: ([, word = '']) => word,
      },
    ],
    es: repeated(),
  },
})

function repeated() {
  return [
    {
      needs: (view: TextView) => lookThrough(view).mayRepeat,
      pattern:
        /(?<![\p{L}\p{N}’'-])(?!(?:nous|vous|that|had|faire|is) )(\p{Ll}{2,})[ \u00a0]+\1(?![\p{L}\p{N}’'-])/gu,
      right: ([, word = '']: RegExpMatchArray) => word,
    },
  ]
}
