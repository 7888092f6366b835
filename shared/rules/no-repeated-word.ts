import { slipRule } from './replacing-rule.ts'

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
      needs: hasTwins,
      pattern:
        /(?<![\p{L}\p{N}’'-])(?!(?:nous|vous|that|had|faire|is) )(\p{Ll}{2,})[ \u00a0]+\1(?![\p{L}\p{N}’'-])/gu,
      right: ([, word = '']: RegExpMatchArray) => word,
    },
  ]
}

/** Whether a word is that before it; most texts need no closer look. */
function hasTwins(plain: string): boolean {
  if (plain.includes('\u00a0') && /(\p{Ll}{2})\u00a0+\1/u.test(plain)) return true
  let from = 0
  for (let at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', from)) {
    if (isTwin(plain, from, at)) return true
    from = at + 1
  }
  return false
}

/** Signs such as a parenthesis, behind which a word may begin, come before the letters. */
const LETTERS_FROM = 'A'.charCodeAt(0)

function isTwin(plain: string, from: number, at: number): boolean {
  const first = plain.charCodeAt(from)
  if (first !== plain.charCodeAt(at + 1) && first >= LETTERS_FROM) return false
  const word = plain.slice(from, at).replace(/^[^\p{L}]+/u, '')
  const next = plain.charAt(at + 1 + word.length)
  return plain.startsWith(word, at + 1) && !/[\p{L}\p{N}’'-]/u.test(next)
}
