import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrdered } from '../../shared/base/order-key.ts'
import { arrange } from '../../shared/ydoc/arrange.ts'
import type { DocumentRecord, ItemRecord, Records } from '../../shared/ydoc/records.ts'
import { ids } from './opened.ts'

const NONE: Records = {
  items: [],
  documents: [],
  meetings: [],
  entries: [],
  unplaced: [],
  places: [],
}
const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const ORDER = fc.constantFrom('a0', 'a0', 'a1', 'a2', 'zz!')

const arbitraryItems: fc.Arbitrary<readonly ItemRecord[]> = fc.uniqueArray(
  fc.record({
    id: ID,
    parent: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'lost')),
    order: ORDER,
    deleted: fc.boolean(),
  }),
  { selector: ({ id }) => id },
)
const arbitraryDocuments: fc.Arbitrary<readonly DocumentRecord[]> = fc.uniqueArray(
  fc.record({
    id: ID.map((id) => `document-${id}`),
    item: fc.constantFrom('a', 'b', 'c', 'lost'),
    order: ORDER,
    deleted: fc.boolean(),
  }),
  { selector: ({ id }) => id },
)
const arbitraryRecords = fc.record({ items: arbitraryItems, documents: arbitraryDocuments })

function item(id: string, parent: string | null, more: Partial<ItemRecord> = {}): ItemRecord {
  return { id, parent, order: 'a0', deleted: false, ...more }
}

describe('any records', () => {
  it('[RD60] the same records in any order are arranged alike', () => {
    fc.assert(
      fc.property(arbitraryRecords, fc.nat(), ({ items, documents }, turn) => {
        const turned = <Value>(values: readonly Value[]) => {
          const at = values.length > 0 ? turn % values.length : 0
          return [...values.slice(at), ...values.slice(0, at)].reverse()
        }
        const one = arrange({ ...NONE, items, documents })
        const other = arrange({ ...NONE, items: turned(items), documents: turned(documents) })
        expect(other).toEqual(one)
      }),
    )
  })

  it('[RD61] every record is arranged once: live, deleted, or hidden with what it belongs to', () => {
    fc.assert(
      fc.property(arbitraryRecords, ({ items, documents }) => {
        const arranged = arrange({ ...NONE, items, documents })
        for (const [kind, all] of [
          [arranged.items, items] as const,
          [arranged.documents, documents] as const,
        ]) {
          expect(new Set(ids(kind.all))).toEqual(new Set(ids(all)))
          expect(kind.all).toHaveLength(all.length)
          const shown = [...ids(kind.live), ...ids(kind.deleted)]
          expect(new Set(shown).size).toBe(shown.length)
        }
      }),
    )
  })

  it('[RD62] every live item follows its parent, on the third level at most, in its order', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const { live } = arrange({ ...NONE, items }).items
        const levels = new Map<string | null, number>([[null, 0]])
        for (const { id, parent } of live) {
          const level = (levels.get(parent) ?? Number.NaN) + 1
          expect(level).toBeLessThanOrEqual(3)
          levels.set(id, level)
        }
        for (const parent of levels.keys()) {
          const siblings = live.filter((one) => one.parent === parent)
          expect(siblings).toEqual([...siblings].sort(compareOrdered))
        }
      }),
    )
  })

  it('[RD63] what arranging gives is arranged as it stands', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const { all } = arrange({ ...NONE, items }).items
        const again = arrange({ ...NONE, items: all })
        expect(again.items.all).toEqual(all)
        expect(again.findings).toEqual([])
      }),
    )
  })
})

describe('items that cannot stand where they say', () => {
  it('[RD64] each of several circles is cut by itself, and what hangs on one stays on it', () => {
    const items = [item('b', 'a'), item('a', 'b'), item('d', 'c'), item('c', 'd'), item('e', 'd')]
    const { items: arranged, cut } = arrange({ ...NONE, items })
    expect(cut).toEqual(['a', 'c'])
    expect(arranged.live.map(({ id, parent }) => `${id} < ${parent}`)).toEqual([
      'a < null',
      'b < a',
      'c < null',
      'd < c',
      'e < d',
    ])
  })

  it('[RD64] an item that is its own parent stands at the top', () => {
    const { items, findings } = arrange({ ...NONE, items: [item('a', 'a')] })
    expect(items.live).toEqual([item('a', null)])
    expect(findings.map(({ rule }) => rule)).toEqual(['item-cycle-cut'])
  })

  it('[RD64] a circle through a deleted item is cut all the same, and is hidden below it', () => {
    const items = [item('b', 'a'), item('a', 'b', { deleted: true })]
    const arranged = arrange({ ...NONE, items })
    expect([ids(arranged.items.live), ids(arranged.items.deleted)]).toEqual([[], ['a']])
  })

  it('[RD65] whole branches below the third level are read on it, in their order', () => {
    const items = [
      item('a', null),
      item('b', 'a'),
      item('c', 'b', { order: 'a1' }),
      item('d', 'c'),
      item('e', 'd', { order: 'a2' }),
    ]
    const { items: arranged, findings } = arrange({ ...NONE, items })
    expect(arranged.live.map(({ id, parent }) => `${id} < ${parent}`)).toEqual([
      'a < null',
      'b < a',
      'd < b',
      'c < b',
      'e < b',
    ])
    expect(findings.map(({ at }) => at.item)).toEqual(['d', 'e'])
  })
})
