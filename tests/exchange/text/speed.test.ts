import { expect, it } from 'vitest'
import { fixture, read } from './reading.ts'

const SMALL = 24_000
const TIMES = 8

/** Square work would take 64 times as long, and work in proportion 8 times. */
const MOST = 32

it.each([
  ['words on one line', 'le mot est dit, et la chose l’est aussi '],
  ['split words on one line', 'le lam pe lampe '],
  ['symbols that spaces cut', 'A/ RES/ 55 '],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['short lines', 'a b\n'],
  ['short paragraphs', 'a b\n\n'],
  ['unclosed quotations', '“a\n'],
  ['a document again and again', `${fixture('labelled.en.txt')}\n`],
  ['a document again and again on one line', fixture('labelled.en.txt').replace(/\s+/g, ' ')],
])('[IM21] %s: the time is in proportion to the length', (_, piece) => {
  const small = timeOf(piece, SMALL)
  const large = timeOf(piece, SMALL * TIMES)
  expect(large / small).toBeLessThan(MOST)
})

it('[IM21] a cell of dashes does not make a table hang', () => {
  const source = `Annex\n\nMonday, 14 October\t10 a.m.-1 p.m.\t1 ${'- '.repeat(40)}x`
  expect(read(source.repeat(3)).lines.length).toBe(source.repeat(3).split('\n').length)
})

/** The shorter of two times, in milliseconds, and at least a few, below which a clock says little. */
function timeOf(piece: string, length: number): number {
  const source = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const times = [1, 2].map(() => {
    const start = performance.now()
    read(source)
    return performance.now() - start
  })
  return Math.max(5, Math.min(...times))
}
