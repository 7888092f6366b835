import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { textOf } from '../../shared/model/plain-text.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { RECORD_ROOTS } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { arbitraryScript, editOf } from '../generators.ts'
import { ids, lines, tree } from './opened.ts'

type Values = Readonly<Record<string, unknown>>

/** A document into which anything was written, as a broken or hostile client might. */
function docOf(roots: Readonly<Record<string, Values>>): Y.Doc {
  const doc = createDoc()
  for (const [root, values] of Object.entries(roots))
    for (const [key, value] of Object.entries(values))
      doc.getMap(root).set(key, isValues(value) ? new Y.Map(Object.entries(value)) : value)
  return doc
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && value.constructor === Object
}

function read(roots: Readonly<Record<string, Values>>) {
  const { agenda, findings } = readAgenda(docOf(roots))
  return { ...agenda, rules: findings.map(({ rule }) => rule), findings }
}

const item = (parent: unknown, order: unknown = 'a0') => ({ parent, order })

describe('facts', () => {
  it('[RD1] an empty document is a draft without anything in it', () => {
    const { agenda, findings } = readAgenda(createDoc())
    expect(findings).toEqual([])
    expect(agenda.facts).toEqual({
      kind: 'annotated-provisional-agenda',
      schema: 'ctoc-cop',
      languages: ['fr'],
      state: 'draft',
    })
    expect(agenda.items).toEqual([])
  })

  it('[RD2] a fact that cannot be read is absent or has its default, and is reported', () => {
    const facts = { opening: '2024-02-30', sessionNumber: 'twelve', state: 'lost', symbol: 7 }
    const { findings, ...read } = readAgenda(docOf({ facts }))
    expect(Object.keys(read.agenda.facts)).toEqual(['kind', 'schema', 'languages', 'state'])
    expect(read.agenda.facts.state).toBe('draft')
    expect(new Set(findings.map(({ at }) => at.fact))).toEqual(new Set(Object.keys(facts)))
  })

  it('[RD3] languages are read from a list, each once, without what is no language', () => {
    expect(read({ facts: { languages: 'en,xx,fr,en' } }).facts.languages).toEqual(['en', 'fr'])
    expect(read({ facts: { languages: 'xx' } }).facts.languages).toEqual(['fr'])
    expect(read({ facts: { languages: 'xx' } }).rules).toEqual(['unreadable-value'])
  })
})

describe('items', () => {
  it('[RD4] siblings stand by their order, then by their id', () => {
    const items = { c: item(null, 'a0'), B: item(null, 'a1'), a: item(null, 'a1'), z: item('c') }
    expect(tree(read({ items }))).toBe(lines('c\n  z\nB\na'))
  })

  it('[RD5] an item under a parent that does not exist stands at the top, and is reported', () => {
    const { items, findings } = read({ items: { a: item('nowhere') } })
    expect(items[0]?.parent).toBeNull()
    expect(findings).toEqual([{ rule: 'unknown-parent', severity: 'warning', at: { item: 'a' } }])
  })

  it('[RD6] a circle of parents is cut at its smallest id, and is reported', () => {
    const agenda = read({ items: { b: item('c'), c: item('a'), a: item('b') } })
    expect(tree(agenda)).toBe(lines('a\n  c\n    b'))
    expect(agenda.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['item-cycle-cut', { item: 'a' }],
    ])
  })

  it('[RD7] an item on a fourth level is read on the third, and is reported', () => {
    const items = { a: item(null), b: item('a'), c: item('b', 'a1'), d: item('c', 'a0') }
    const agenda = read({ items })
    expect(tree(agenda)).toBe(lines('a\n  b\n    d\n    c'))
    expect(agenda.rules).toEqual(['item-too-deep'])
  })

  it('[RD8] what is below a deleted item is neither there nor listed as deleted', () => {
    const items = {
      a: { ...item(null), deleted: true },
      b: item('a'),
      c: { ...item('b'), deleted: true },
    }
    const documents = { d: { item: 'b', order: 'a0' } }
    const agenda = read({ items, documents })
    expect([agenda.items, agenda.documents, agenda.deleted.documents]).toEqual([[], [], []])
    expect(ids(agenda.deleted.items)).toEqual(['a'])
  })
})

describe('what belongs to something', () => {
  const items = { a: item(null, 'a1'), b: item(null, 'a0') }
  const meeting = { date: '2024-10-14', start: '10:00', end: '13:00', track: 'plenary' }

  it('[RD9] documents stand by their item in the order of the agenda, then by their order', () => {
    const documents = {
      d1: { item: 'a', order: 'a0' },
      d2: { item: 'b', order: 'a1' },
      d3: { item: 'b', order: 'a0' },
    }
    expect(ids(read({ items, documents }).documents)).toEqual(['d3', 'd2', 'd1'])
  })

  it('[RD10] a document of an unknown item waits among the deleted, and is reported', () => {
    const agenda = read({ items, documents: { d: { item: 'lost', order: 'a0' } } })
    expect([ids(agenda.documents), ids(agenda.deleted.documents)]).toEqual([[], ['d']])
    expect(agenda.rules).toEqual(['unknown-item'])
  })

  it('[RD11] meetings stand by day, start, plenary first, then id', () => {
    const meetings = {
      m5: { ...meeting, date: '2024-10-15' },
      m4: { ...meeting, start: '15:00', end: '18:00' },
      m1: { ...meeting, track: 'parallel' },
      m3: meeting,
      m2: meeting,
    }
    expect(ids(read({ meetings }).meetings)).toEqual(['m2', 'm3', 'm1', 'm4', 'm5'])
  })

  it('[RD12] the entries of a deleted meeting are not there, nor listed as deleted', () => {
    const meetings = { m1: meeting, m2: { ...meeting, deleted: true } }
    const entries = {
      e1: { meeting: 'm2', order: 'a0', item: 'a' },
      e2: { meeting: 'm1', order: 'a0', item: null },
      e3: { meeting: 'm1', order: 'a1', item: 'a', deleted: true },
      e4: { meeting: 'lost', order: 'a1', item: 'a' },
    }
    const agenda = read({ items, meetings, entries })
    expect([ids(agenda.entries), ids(agenda.deleted.entries)]).toEqual([['e2'], ['e3', 'e4']])
    expect(agenda.rules).toEqual(['unknown-meeting'])
  })

  it('[RD13] an entry keeps pointing at an item that is deleted or unknown', () => {
    const entries = { e: { meeting: 'm', order: 'a0', item: 'gone' } }
    const agenda = read({ meetings: { m: meeting }, entries })
    expect(agenda.entries.map((entry) => entry.item)).toEqual(['gone'])
  })

  it('[RD14] lines that found no place stand in the order of their source', () => {
    const unplaced = { u1: { line: 40, text: 'b' }, u2: { line: 12, text: 'a' } }
    expect(read({ unplaced }).unplaced).toEqual([
      { id: 'u2', line: 12, text: 'a' },
      { id: 'u1', line: 40, text: 'b' },
    ])
  })
})

describe('what cannot be read', () => {
  it('[RD15] a record that is no map, or bears no id, is passed over and reported', () => {
    const { items, findings } = read({ items: { a: 'text', 'b c': item(null), d: item(null) } })
    expect(ids(items)).toEqual(['d'])
    expect(findings.map(({ rule, values }) => [rule, values?.id])).toEqual([
      ['unreadable-record', 'a'],
      ['unreadable-record', 'b c'],
    ])
  })

  it('[RD16] a value that cannot be read has a default, and is reported at its record', () => {
    const { meetings, findings } = read({ meetings: { m: { date: 'soon', track: 3, body: {} } } })
    expect(meetings).toEqual([
      { id: 'm', date: '1970-01-01', start: '00:00', end: '00:00', track: 'plenary' },
    ])
    expect(findings.map(({ at, values }) => [at.meeting, values?.field])).toEqual(
      ['date', 'start', 'end', 'track', 'body'].map((field) => ['m', field]),
    )
  })

  it('[RD17] a text whose owner is nowhere is reported, one that says nothing is not', () => {
    const doc = createDoc()
    doc.getText('text/lost/annotation/fr').insert(0, 'words')
    doc.getText('text/lost/title/fr')
    doc.getText('text/note/body/fr').insert(0, 'a footnote belongs to a text')
    const place = { owner: 'lost', field: 'annotation', language: 'fr', from: 0, to: 0 }
    expect(readAgenda(doc).findings).toEqual([
      { rule: 'text-without-owner', severity: 'warning', at: { text: place } },
    ])
  })

  it('[RD18] a root of another kind than expected reads as empty', () => {
    const doc = new Y.Doc()
    doc.getText('items').insert(0, 'not a map')
    doc.getArray('facts').insert(0, [1])
    doc.getMap('text/i1/title/fr').set('a', 1)
    expect(readAgenda(doc).agenda.items).toEqual([])
  })

  it('[RD19] reading writes nothing and makes no text that was not there', () => {
    const doc = docOf({ items: { a: item(null) } })
    const before = [Y.encodeStateAsUpdate(doc), [...doc.share.keys()]]
    readAgenda(doc)
    expect([Y.encodeStateAsUpdate(doc), [...doc.share.keys()]]).toEqual(before)
  })

  it('[RD20] whatever stands in a document, it can be read, watched and edited', () => {
    fc.assert(
      fc.property(arbitraryJunk, arbitraryScript(6), (roots, script) => {
        const doc = docOf(roots)
        const reader = createAgendaReader(doc)
        for (const [index, step] of script.entries()) {
          const edit = editOf(step, reader.agenda(), `new-${index}`)
          if (edit) applyEdit(doc, edit, ORIGIN.person)
          expect({ agenda: reader.agenda(), findings: reader.findings() }).toEqual(readAgenda(doc))
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** Ids that collide, keys that exist, and values of every kind under them. */
const arbitraryValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'a', 'b', 'a0', 'a1', 'zz!', 'plenary', '2024-10-14', '10:00'),
  fc.constantFrom<unknown>(0, -1, 1.5, Number.NaN, true, false, 12n, new Uint8Array([1]), [1, 'a']),
)
const arbitraryRecord = fc.oneof(
  { weight: 1, arbitrary: arbitraryValue },
  {
    weight: 6,
    arbitrary: fc.dictionary(
      fc.constantFrom('parent', 'order', 'item', 'meeting', 'deleted', 'date', 'line', 'symbol'),
      arbitraryValue,
      { noNullPrototype: true },
    ),
  },
)
const arbitraryJunk = fc.dictionary(
  fc.constantFrom(...RECORD_ROOTS),
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'symbol', 'opening', 'x y'), arbitraryRecord, {
    noNullPrototype: true,
  }),
  { noNullPrototype: true },
)

it('[RD21] a text is there in the languages in which something stands in it', () => {
  const doc = docOf({ items: { a: item(null) } })
  doc.getText('text/a/title/fr').insert(0, 'Ouverture')
  doc.getText('text/a/title/en').insert(0, 'x')
  doc.getText('text/a/title/en').delete(0, 1)
  expect(readAgenda(doc).agenda.items[0]?.title).toEqual({ fr: textOf('Ouverture') })
})
