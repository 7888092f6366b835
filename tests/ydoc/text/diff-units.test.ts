import { describe, expect, it } from 'vitest'
import { diffUnits, type Hunk, slideTo } from '../../../shared/ydoc/text/diff-units.ts'
import { saidBy, unitsOf } from '../../../shared/ydoc/text/units.ts'
import { random } from './random.ts'

function applied(old: readonly string[], now: readonly string[], hunks: readonly Hunk[]): string[] {
  const result = [...old]
  for (const { at, remove, from, to } of hunks.toReversed()) {
    result.splice(at, remove, ...now.slice(from, to))
  }
  return result
}

/** The length of the longest list that both lists contain, by the textbook. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    for (const [place, other] of b.entries()) {
      const same = (row[place] ?? 0) + 1
      next.push(one === other ? same : Math.max(row[place + 1] ?? 0, next[place] ?? 0))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function units(text: string): readonly string[] {
  return unitsOf(Array.from(text, (said) => ({ said }))).map(saidBy)
}

describe('differences', () => {
  it('[TX42] equal lists differ in nothing', () => {
    expect(diffUnits([], [])).toEqual([])
    expect(diffUnits(['a', 'b'], ['a', 'b'])).toEqual([])
  })

  it('[TX42] a changed unit is one hunk', () => {
    expect(diffUnits(['a', 'b', 'c'], ['a', 'X', 'Y', 'c'])).toEqual([
      { at: 1, remove: 1, from: 1, to: 3 },
    ])
  })

  it('[TX42] any list becomes any other, with as little removed and put in as can be', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const r = random(seed)
      const list = () => Array.from({ length: r.below(12) }, () => r.pick(['a', 'b', 'c']))
      const [old, now] = [list(), list()]
      const hunks = diffUnits(old, now)
      expect(applied(old, now, hunks), `seed ${seed}`).toEqual(now)
      const touched = hunks.reduce((sum, { remove, from, to }) => sum + remove + to - from, 0)
      const least = old.length + now.length - 2 * longestCommon(old, now)
      expect(touched, `seed ${seed}`).toBe(least)
    }
  })

  it('[TX42] lists with too little in common are replaced between their first and last difference', () => {
    const old = ['x', ...Array.from({ length: 900 }, (_, i) => `o${i}`), 'y']
    const now = ['x', ...Array.from({ length: 900 }, (_, i) => `n${i}`), 'y']
    expect(diffUnits(old, now)).toEqual([{ at: 1, remove: 900, from: 1, to: 901 }])
  })

  it('[TX43] an insertion or removal is moved to where it begins with a paragraph', () => {
    const [old, now] = [
      ['a', '¶', 'b'],
      ['a', '¶', 'X', '¶', 'b'],
    ]
    const inserted = { at: 2, remove: 0, from: 2, to: 4 }
    expect(slideTo(inserted, '¶', old, now)).toEqual({ at: 1, remove: 0, from: 1, to: 3 })
    const removed = { at: 2, remove: 2, from: 2, to: 2 }
    expect(slideTo(removed, '¶', now, old)).toEqual({ at: 1, remove: 2, from: 1, to: 1 })
    const elsewhere = { at: 0, remove: 0, from: 0, to: 1 }
    expect(slideTo(elsewhere, '¶', ['a'], ['b', 'a'])).toEqual(elsewhere)
  })

  it('[TX43] texts are compared by words, white space and signs, in every script', () => {
    expect(units('Point 5 : débat')).toEqual(['Point', ' ', '5', ' ', ':', ' ', 'débat'])
    expect(units('l’été')).toEqual(['l', '’', 'été'])
    expect(units('مشروع جدول')).toEqual(['مشروع', ' ', 'جدول'])
    expect(units('😀a')).toEqual(['😀', 'a'])
    const objects = [{ said: 'a' }, { said: '\n¶' }, { said: '\n' }, { said: 'b' }]
    expect(unitsOf(objects).map(saidBy)).toEqual(['a', '\n¶', '\n', 'b'])
  })
})
