import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareOrdered,
  isOrderKey,
  keyBetween,
  keysBetween,
  type Ordered,
  placeAt,
} from '../../shared/base/order-key.ts'

const NO_KEYS = ['', 'a', 'a00', '!!', 'a-0', 'a0!', 'é0', ' a0', `A${'0'.repeat(26)}`]

const EXTREMES = [`A${'0'.repeat(25)}1`, `B${'0'.repeat(25)}`, `y${'z'.repeat(25)}`, 'z'.repeat(27)]

describe('keys', () => {
  it('[OK1] a key between two keys sorts between them', () => {
    const first = keyBetween(null, null)
    const last = keyBetween(first, null)
    const middle = keyBetween(first, last)
    expect([last, middle, first].sort()).toEqual([first, middle, last])
  })

  it('[OK2] keys made together ascend between their bounds', () => {
    const keys = keysBetween('a0', 'a1', 50)
    expect(['a0', ...keys, 'a1']).toEqual([...new Set(['a0', ...keys, 'a1'])].sort())
  })

  it('[OK3] siblings sort by key, then by id, by code unit', () => {
    const siblings = [one('b', 'a1'), one('a', 'a1'), one('z', 'Zz'), one('B', 'a1')]
    expect(siblings.sort(compareOrdered).map(({ id }) => id)).toEqual(['z', 'B', 'a', 'b'])
    expect(compareOrdered(one('a', 'a1'), one('a', 'a1'))).toBe(0)
  })

  it('[OK4] what is not a key is told from what is', () => {
    expect(NO_KEYS.filter(isOrderKey)).toEqual([])
    expect([undefined, null, 3, {}].filter(isOrderKey)).toEqual([])
    expect(keysBetween(null, null, 200).every(isOrderKey)).toBe(true)
    expect(['Zz', 'a0V', 'b00'].every(isOrderKey)).toBe(true)
  })
})

describe('placing among siblings', () => {
  it('[OK5] between siblings that have room, only the new one gets a key', () => {
    const siblings = [one('x', 'a0'), one('y', 'a1')]
    for (const index of [0, 1, 2]) expect(placeAt(siblings, index).rekeyed).toEqual([])
    expect(placeAt(siblings, 1).order > 'a0' && placeAt(siblings, 1).order < 'a1').toBe(true)
    expect(placeAt([], 0)).toEqual({ order: 'a0', rekeyed: [] })
  })

  it('[OK6] siblings inserted at once share a key, and those after the gap get new ones', () => {
    const siblings = [one('p', 'a0'), one('q', 'a0V'), one('r', 'a0V'), one('s', 'a1')]
    const { rekeyed } = placeAt(siblings, 2)
    expect(rekeyed.map(({ id }) => id)).toEqual(['r'])
    expectPlaced(siblings, 2)
  })

  it('[OK6] a whole run that shares a key is opened from the gap on', () => {
    const siblings = ['a', 'b', 'c', 'd'].map((id) => one(id, 'a0'))
    expect(placeAt(siblings, 1).rekeyed.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expectPlaced(siblings, 1)
  })

  it('[OK7] beyond either end is that end', () => {
    const siblings = [one('x', 'a0'), one('y', 'a1')]
    expect(placeAt(siblings, -3)).toEqual(placeAt(siblings, 0))
    expect(placeAt(siblings, 99)).toEqual(placeAt(siblings, 2))
  })

  it('[OK8] at any index, among any keys, the new one lands there and the others keep their order', () => {
    const key = fc.oneof(
      fc.constantFrom('a0', 'a0V', 'a1', 'Zz', 'b00'),
      fc.constantFrom(...EXTREMES),
      fc.constantFrom(...NO_KEYS),
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), fc.nat(8), (keys, index) => {
        const siblings = keys.map((order, place) => one(`s${place}`, order)).sort(compareOrdered)
        expectPlaced(siblings, Math.min(index, siblings.length))
      }),
      { numRuns: 500 },
    )
  })
})

function expectPlaced(siblings: readonly Ordered[], index: number) {
  const { order, rekeyed } = placeAt(siblings, index)
  const keys = new Map(rekeyed.map((changed) => [changed.id, changed.order]))
  const after = siblings.map(({ id, order: old }) => one(id, keys.get(id) ?? old))
  const expected = siblings.map(({ id }) => id)
  expected.splice(index, 0, 'new')
  expect([...after, one('new', order)].sort(compareOrdered).map(({ id }) => id)).toEqual(expected)
}

function one(id: string, order: string): Ordered {
  return { id, order }
}
