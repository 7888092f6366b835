import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textOf } from '../../shared/model/plain-text.ts'
import { holds, needle } from '../../shared/rules/holds.ts'
import { lookThrough } from '../../shared/rules/look-through.ts'
import { viewText } from '../../shared/rules/text-view.ts'

/** Words and signs of several scripts, few enough that they come back. */
const PARTS = 'ab ab de’l été – - . , ( [ « “ ” ] ) 12 \ufffd É Б ش 国'
  .split(' ')
  .concat(' ', ' ', ' ', '\u00a0', '\u202f', '\n')

const words = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 80, size: 'max' })
  .map((parts) => parts.join(''))

it('[RU19] the quick look at a text hides no words that it has', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(12), (plain, other, from, length) => {
      const view = viewOf(plain)
      const part = plain.slice(from % (plain.length + 1)).slice(0, length)
      expect(holds(view, needle(part))).toBe(true)
      const some = other.slice(0, length)
      expect(holds(view, needle(some))).toBe(view.plain.includes(some))
    }),
    { numRuns: 2_000 },
  )
})

it('[RU20] the quick look at a text hides no word that stands twice in a row', () => {
  let repeated = 0
  fc.assert(
    fc.property(words, (plain) => {
      if (!/(?<![\p{L}\p{N}’'-])(\p{Ll}{2,})[ \u00a0]+\1(?![\p{L}\p{N}’'-])/u.test(plain)) return
      repeated++
      expect(lookThrough(viewOf(plain)).mayRepeat).toBe(true)
    }),
    { numRuns: 5_000 },
  )
  expect(repeated).toBeGreaterThan(20)
})

it.each([
  ['', 0],
  ['one', 1],
  [' one  two\u00a0three\nfour ', 4],
  ['« one » (two)', 4],
])('[RU21] words are what stands between white space: %j has %i', (plain, count) => {
  expect(lookThrough(viewOf(plain)).words).toBe(count)
})

function viewOf(plain: string) {
  return viewText({ owner: 'a', field: 'annotation', language: 'fr' }, { item: 'a' }, textOf(plain))
}
