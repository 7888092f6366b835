import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { TextPlace } from '../../shared/model/edit.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { type AgendaChange, createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { readRecord } from '../../shared/ydoc/read-record.ts'
import { readText } from '../../shared/ydoc/text/read-text.ts'
import { open } from './opened.ts'

vi.mock('../../shared/ydoc/read-record.ts', async (load) => {
  const real = await load<typeof import('../../shared/ydoc/read-record.ts')>()
  return { ...real, readRecord: vi.fn(real.readRecord) }
})
vi.mock('../../shared/ydoc/text/read-text.ts', async (load) => {
  const real = await load<typeof import('../../shared/ydoc/text/read-text.ts')>()
  return { ...real, readText: vi.fn(real.readText) }
})

const LINES = `
  Opening
    > The session will open.
    - Provisional agenda (A/80/1)
  Other matters
  @ 2024-10-14 10:00-13:00 plenary
  * Opening
`
const TITLE: TextPlace = { owner: 'opening', field: 'title', language: 'en' }
const ANNOTATION: TextPlace = { ...TITLE, field: 'annotation' }

function watched(lines: string = LINES) {
  const opened = open(lines)
  const reader = createAgendaReader(opened.doc)
  const changes: AgendaChange[] = []
  const stop = reader.subscribe((change) => changes.push(change))
  return { ...opened, reader, changes, stop }
}

function type(doc: Y.Doc, place: TextPlace, words = 'x') {
  doc.getText(textRoot(place)).insert(0, words)
}

describe('what stays the same', () => {
  it('[RD30] an agenda in which nothing changed is the same object', () => {
    const { reader } = watched()
    expect(reader.agenda()).toBe(reader.agenda())
  })

  it('[RD31] typing changes the object of one item and of nothing else', () => {
    const { doc, reader } = watched()
    const { items, documents, entries, meetings, facts, deleted } = reader.agenda()
    type(doc, ANNOTATION)
    const after = reader.agenda()
    expect(after.items.map((item, index) => item === items[index])).toEqual([false, true])
    expect(after.items[0]?.title).toBe(items[0]?.title)
    expect(after).toMatchObject({ facts, meetings })
    expect(after.documents).toBe(documents)
    expect(after.entries).toBe(entries)
    expect(after.deleted).toBe(deleted)
  })

  it('[RD31] a change that is taken back leaves the same objects', () => {
    const { doc, reader } = watched()
    const { items } = reader.agenda()
    doc.transact(() => {
      doc.getMap<Y.Map<unknown>>('items').get('opening')?.set('order', 'zz')
      doc.getMap<Y.Map<unknown>>('items').get('opening')?.set('order', items[0]?.order)
    })
    expect(reader.agenda().items).toBe(items)
  })

  it('[RD32] changing a fact leaves the lists as they are', () => {
    const { doc, edit, reader } = watched()
    const { items } = reader.agenda()
    edit({ do: 'set-facts', values: { sessionNumber: 12 } })
    expect(reader.agenda().facts.sessionNumber).toBe(12)
    expect(reader.agenda().items).toBe(items)
    expect(doc.getMap('facts').get('sessionNumber')).toBe(12)
  })
})

describe('what is read again', () => {
  const large = Array.from({ length: 300 }, (_, index) => `Item ${index}\n  > Its annotation.`)

  beforeEach(() => {
    vi.mocked(readRecord).mockClear()
    vi.mocked(readText).mockClear()
  })

  it('[RD33] one keystroke among 300 items reads one text again, and no record', () => {
    const { doc, reader } = watched(large.join('\n'))
    expect(reader.agenda().items).toHaveLength(300)
    expect(vi.mocked(readText).mock.calls.length).toBeGreaterThanOrEqual(600)
    vi.mocked(readRecord).mockClear()
    vi.mocked(readText).mockClear()
    type(doc, { owner: 'item-150', field: 'annotation', language: 'en' })
    expect(reader.agenda().items[150]?.annotation.en?.[0]?.runs[0]?.text).toBe('xIts annotation.')
    expect(vi.mocked(readText)).toHaveBeenCalledTimes(1)
    expect(vi.mocked(readRecord)).not.toHaveBeenCalled()
  })

  it('[RD34] moving one item among 300 reads one record again, and no text', () => {
    const { doc, reader } = watched(large.join('\n'))
    reader.agenda()
    vi.mocked(readRecord).mockClear()
    vi.mocked(readText).mockClear()
    doc.getMap<Y.Map<unknown>>('items').get('item-150')?.set('order', 'Zz')
    expect(reader.agenda().items[0]?.id).toBe('item-150')
    expect(vi.mocked(readRecord)).toHaveBeenCalledTimes(1)
    expect(vi.mocked(readText)).not.toHaveBeenCalled()
  })
})

describe('what is reported', () => {
  it('[RD35] a change says whether it touched structure, facts, and which texts', () => {
    const { doc, edit, changes } = watched()
    type(doc, TITLE)
    edit({ do: 'set-facts', values: { place: 'vienna' } })
    edit({ do: 'delete', what: 'document', id: 'document-1' })
    expect(changes).toEqual([
      { structure: false, facts: false, texts: [TITLE] },
      { structure: false, facts: true, texts: [] },
      { structure: true, facts: false, texts: [] },
    ])
  })

  it('[RD35] one transaction is one change, whatever it touched', () => {
    const { doc, changes } = watched()
    doc.transact(() => {
      type(doc, TITLE)
      type(doc, ANNOTATION)
      type(doc, TITLE)
      doc.getMap('facts').set('place', 'vienna')
      doc.getMap('threads').set('t', 1)
    })
    expect(changes).toEqual([{ structure: false, facts: true, texts: [TITLE, ANNOTATION] }])
  })

  it('[RD36] what an agenda does not show is not reported', () => {
    const { doc, changes } = watched()
    doc.getMap('threads').set('t1', new Y.Map([['text', 'a comment']]))
    expect(changes).toEqual([])
  })

  it('[RD37] who is told of a change reads the agenda as it then is', () => {
    const { doc, reader } = watched()
    const seen: unknown[] = []
    reader.subscribe(() => seen.push(reader.agenda().items[0]?.title.en, reader.text(TITLE)))
    type(doc, TITLE, 'The ')
    expect(seen).toEqual([textOf('The Opening'), textOf('The Opening')])
  })

  it('[RD38] nobody is told after unsubscribing or after the end', () => {
    const { doc, reader, changes, stop } = watched()
    stop()
    type(doc, TITLE)
    const late: AgendaChange[] = []
    reader.subscribe((change) => late.push(change))
    reader.dispose()
    type(doc, TITLE)
    expect([changes, late]).toEqual([[], []])
  })
})

describe('texts from elsewhere', () => {
  it('[RD39] a text that nobody here has asked for is read when it arrives and as it changes', () => {
    const here = createDoc()
    const reader = createAgendaReader(here)
    const changes: AgendaChange[] = []
    reader.subscribe((change) => changes.push(change))
    expect(reader.agenda().items).toEqual([])
    const { doc: there } = open(LINES)
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    expect(reader.agenda()).toEqual(readAgenda(there).agenda)
    type(there, ANNOTATION, 'First. ')
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    expect(reader.text(ANNOTATION)).toEqual(textOf('First. The session will open.'))
    expect(changes.at(-1)).toEqual({ structure: false, facts: false, texts: [ANNOTATION] })
  })

  it('[RD39] a text that was empty when it was read is read again once something stands in it', () => {
    const { doc, reader } = watched()
    const french: TextPlace = { ...TITLE, language: 'fr' }
    expect(reader.text(french)).toEqual(textOf(''))
    const { doc: there } = open(LINES)
    type(there, french, 'Ouverture')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(there))
    expect(reader.agenda().items[0]?.title.fr).toEqual(textOf('Ouverture'))
  })
})
