import { expect, it } from 'vitest'
import type { Edit } from '../../shared/model/edit.ts'
import { ids, open } from './opened.ts'

const LINES = `
  a
    - First (A/80/1)
    - Second (A/80/2)
  b
    - Third (A/80/3)
`

function moved(id: string, item: string, before: string | null = null): Edit {
  return { do: 'move-document', id: `document-${id}`, item, before }
}

it('[ED20] an entry is added to the documentation of an item, at the end or before another', () => {
  const { edit, agenda } = open(LINES)
  edit({ do: 'add-document', id: 'x', item: 'a', before: null })
  edit({ do: 'add-document', id: 'y', item: 'a', before: 'document-2' })
  expect(ids(agenda().documents)).toEqual(['document-1', 'y', 'document-2', 'x', 'document-3'])
})

it('[ED21] an entry is moved within its list and to the list of another item', () => {
  const { edit, agenda } = open(LINES)
  edit(moved('2', 'a', 'document-1'))
  edit(moved('1', 'b', 'document-3'))
  expect(agenda().documents.map(({ id, item }) => `${item} ${id}`)).toEqual([
    'a document-2',
    'b document-1',
    'b document-3',
  ])
})

it('[ED21] moving an entry to where it stands writes nothing', () => {
  const { edit, updates } = open(LINES)
  expect(updates(() => edit(moved('1', 'a', 'document-2')))).toBe(0)
  expect(updates(() => edit(moved('3', 'b')))).toBe(0)
})

it('[ED22] an entry of a deleted item can be moved to one that is there', () => {
  const { edit, agenda } = open(LINES)
  edit({ do: 'delete', what: 'item', id: 'b' })
  expect(edit(moved('3', 'a', 'document-1'))).toBe('ok')
  expect(ids(agenda().documents)).toEqual(['document-3', 'document-1', 'document-2'])
})

it('[ED23] an entry of or before something that is not there is refused', () => {
  const { edit } = open(LINES)
  edit({ do: 'delete', what: 'document', id: 'document-1' })
  const lost: Edit[] = [
    { do: 'add-document', id: 'x', item: 'nowhere', before: null },
    { do: 'add-document', id: 'x', item: 'a', before: 'document-3' },
    { do: 'change-document', id: 'nowhere', values: {} },
    { do: 'change-document', id: 'document-1', values: { note: 'x' } },
    moved('1', 'b'),
    moved('2', 'nowhere'),
    moved('2', 'b', 'nowhere'),
  ]
  for (const one of lost) expect([one, edit(one)]).toEqual([one, 'unknown-record'])
})

it('[ED24] type, symbol and note are set, and taken away by null or nothing but an empty line', () => {
  const { edit, agenda } = open(LINES)
  const change = (values: object) => edit({ do: 'change-document', id: 'document-1', values })
  change({ type: 'report', symbol: 'CTOC/COP/2024/CRP.1', note: 'In English only' })
  expect(agenda().documents[0]).toMatchObject({
    type: 'report',
    symbol: 'CTOC/COP/2024/CRP.1',
    note: 'In English only',
  })
  change({ symbol: null, note: '' })
  expect(agenda().documents[0]).not.toHaveProperty('symbol')
  expect(agenda().documents[0]).not.toHaveProperty('note')
  expect(agenda().documents[0]?.type).toBe('report')
})

it('[ED25] a symbol with spaces, or of another form than symbols have, is refused', () => {
  const { edit, agenda } = open(LINES)
  for (const symbol of ['CTOC/COP/2024/ 1', 'CTOC COP', ' ', 'see note', '/'])
    expect([
      symbol,
      edit({ do: 'change-document', id: 'document-1', values: { note: 'x', symbol } }),
    ]).toEqual([symbol, 'not-a-symbol'])
  expect(agenda().documents[0]).not.toHaveProperty('note')
})

it('[ED26] setting what stands there already writes nothing', () => {
  const { edit, updates } = open(LINES)
  const values = { symbol: 'A/80/1', note: null }
  expect(updates(() => edit({ do: 'change-document', id: 'document-1', values }))).toBe(0)
})
