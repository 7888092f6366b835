import { expect, it } from 'vitest'
import { markTokens } from '../../../shared/ydoc/text/mark.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import { replaceText } from '../../../shared/ydoc/text/replace-text.ts'
import {
  change,
  docWith,
  exchange,
  lettersOf,
  linesOf,
  markersArePaired,
  peer,
  text,
  tokenIds,
} from './notation.ts'
import { random } from './random.ts'

/** Replaces a text and says how many units were written and struck. */
function replace(from: readonly string[], to: readonly string[]) {
  const { ytext } = docWith(text(...from))
  const before = new Set(tokenIds(ytext))
  change(ytext, (transaction) => replaceText(transaction, ytext, text(...to)))
  const after = tokenIds(ytext)
  const kept = after.filter((id) => before.has(id)).length
  return { lines: linesOf(ytext), inserted: after.length - kept, removed: before.size - kept }
}

it('[TX40] a text that is already said is left alone', () => {
  const said = ['# Ouverture', 'La *session* {n1}', '  - un']
  expect(replace(said, said)).toEqual({ lines: said, inserted: 0, removed: 0 })
})

it('[TX40] a changed word is the only one written', () => {
  const { lines, inserted, removed } = replace(
    ['La Conférence a tenu sa dixième session à Vienne.'],
    ['La Conférence a tenu sa douzième session à Vienne.'],
  )
  expect(lines).toEqual(['La Conférence a tenu sa douzième session à Vienne.'])
  expect(inserted).toBeLessThan(5)
  expect(removed).toBeLessThan(5)
})

it('[TX40] a paragraph put between two leaves both alone', () => {
  const { lines, inserted, removed } = replace(['un', 'trois'], ['un', '- deux', 'trois'])
  expect({ lines, inserted, removed }).toEqual({
    lines: ['un', '- deux', 'trois'],
    inserted: 5,
    removed: 0,
  })
})

it('[TX40] kinds, indents and marks change without a letter', () => {
  const { lines, inserted, removed } = replace(['a *b* c', 'd'], ['# a b /c/', '  - d'])
  expect(lines).toEqual(['# a b /c/', '  - d'])
  expect(inserted + removed).toBe(0)
})

it('[TX40] an emoji is never cut in two', () => {
  expect(replace(['a 😀 b'], ['a 😃 b']).lines).toEqual(['a 😃 b'])
})

it('[TX41] what another person types meanwhile stays where it was typed', () => {
  const { doc, ytext } = docWith(text('un deux trois', 'quatre'))
  const other = peer(2, doc)
  change(ytext, (transaction) =>
    replaceText(transaction, ytext, text('un 2 trois', 'cinq', 'quatre')),
  )
  other.ytext.insert(11, 'ent')
  exchange(doc, other.doc)
  expect(linesOf(ytext)).toEqual(['un 2 troentis', 'cinq', 'quatre'])
})

it('[TX41] what is only suggested stays suggested', () => {
  const { ytext } = docWith(text('un deux trois'))
  change(ytext, (transaction) =>
    markTokens(transaction, ytext, { index: 3, length: 5 }, 'i:1', { t: 1, u: 'ana' }),
  )
  change(ytext, (transaction) => replaceText(transaction, ytext, text('un quatre')))
  expect(linesOf(ytext)).toEqual(['un quatre'])
  expect(lettersOf(ytext)).toContain('deux')
})

it('[TX40] any text can become any other', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const r = random(seed)
    const some = () =>
      text(
        ...Array.from({ length: 1 + r.below(4) }, () => {
          const words = Array.from({ length: r.below(8) }, () =>
            r.pick(['un', 'deux', ' ', '*gras*', '/x/', '{n1}', '😀', ', ']),
          )
          return `${'  '.repeat(r.below(2))}${r.pick(['', '- ', '# '])}${words.join('')}`
        }),
      )
    const [from, to] = [some(), some()]
    const { ytext } = docWith(from)
    change(ytext, (transaction) => replaceText(transaction, ytext, to))
    expect(readText(ytext), `seed ${seed}`).toEqual(readText(docWith(to).ytext))
    expect(markersArePaired(ytext), `seed ${seed}`).toBe(true)
  }
})
