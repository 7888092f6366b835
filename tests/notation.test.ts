import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../shared/model/language.ts'
import { plainText } from '../shared/model/plain-text.ts'
import { PARAGRAPH_KINDS, type Run, type Text } from '../shared/model/text.ts'
import { arbitraryAgenda, arbitraryScript, arbitraryText, editOf } from './generators.ts'
import { KITCHEN_SINK, KITCHEN_SINK_FOOTNOTES } from './kitchen-sink.ts'
import { agendaOf, notation, printedList } from './notation.ts'
import { expectWellFormed } from './well-formed.ts'

describe('the notation', () => {
  it('[NO1] indentation makes sub-items, and ids follow from titles', () => {
    const { items } = agendaOf(`
      Organization
        Programme of work
        Programme of work
      Élection !
    `)
    expect(items.map(({ id, parent }) => [id, parent])).toEqual([
      ['organization', null],
      ['programme-of-work', 'organization'],
      ['programme-of-work-2', 'organization'],
      ['election', null],
    ])
  })

  it('[NO2] a marker expects a finding where its line is', () => {
    const { agenda, expected } = notation(
      [
        'Opening {a-rule} {another}',
        '- Report (A/1) {of-document}',
        '',
        '@ x 1-2 plenary {m}',
      ].join('\n'),
    )
    expect(expected).toEqual([
      { rule: 'a-rule', at: { item: 'opening' }, line: 1 },
      { rule: 'another', at: { item: 'opening' }, line: 1 },
      { rule: 'of-document', at: { document: 'document-1' }, line: 2 },
      { rule: 'm', at: { meeting: 'meeting-1' }, line: 4 },
    ])
    expect(printedList(agenda, 'en')).toBe('1. Opening.')
  })

  it('[NO3] signs begin annotations, documents, meetings and entries', () => {
    const agenda = agendaOf(`
      Opening
      > It opens.
      > It goes on.
      - Report on it (CTOC/COP/2024/2)
      - List without symbol
      @ 2024-10-14 10:00-13:00 parallel Committee of the Whole
      * Opening
      * Nowhere
      = Statements`)
    expect(plainText(agenda.items[0]?.annotation.en)).toBe('It opens.\nIt goes on.')
    expect(agenda.documents.map(({ symbol, title }) => [symbol, plainText(title.en)])).toEqual([
      ['CTOC/COP/2024/2', 'Report on it'],
      [undefined, 'List without symbol'],
    ])
    expect(agenda.meetings).toMatchObject([{ track: 'parallel', body: 'Committee of the Whole' }])
    expect(agenda.entries.map(({ item, text }) => [item, plainText(text.en)])).toEqual([
      ['opening', ''],
      ['nowhere', ''],
      [null, 'Statements'],
    ])
  })

  it('[NO3] an annotation without an item before it is a mistake', () => {
    expect(() => agendaOf('> Nothing before')).toThrow('needs an item')
  })

  it('[NO4] facts can be stated, and the first language is that of the texts', () => {
    const agenda = agendaOf('Ouverture', { languages: ['fr'], sessionNumber: 12 })
    expect(agenda.facts.sessionNumber).toBe(12)
    expect(plainText(agenda.items[0]?.title.fr)).toBe('Ouverture')
  })
})

describe('the kitchen sink', () => {
  const texts = [
    ...[...KITCHEN_SINK.items, ...KITCHEN_SINK.deleted.items].flatMap((item) => [
      ...Object.values(item.title),
      ...Object.values(item.shortTitle),
      ...Object.values(item.annotation),
    ]),
    ...KITCHEN_SINK.entries.flatMap(({ text }) => Object.values(text)),
  ]

  it('[NO5] has every kind of paragraph and every mark', () => {
    const paragraphs = texts.flat()
    expect(new Set(paragraphs.map(({ kind }) => kind)).size).toBe(PARAGRAPH_KINDS.length)
    const marks = new Set(paragraphs.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run))))
    expect([...marks].sort()).toEqual(['bold', 'footnote', 'italic', 'link', 'text', 'underline'])
    const called = paragraphs.flatMap(({ runs }) => runs.map(({ footnote }) => footnote))
    expect(called).toContain(Object.keys(KITCHEN_SINK_FOOTNOTES)[0])
  })

  it('[NO5] has something of every record, deleted ones included', () => {
    const { items, documents, meetings, entries, unplaced, deleted } = KITCHEN_SINK
    for (const records of [
      items,
      documents,
      meetings,
      entries,
      unplaced,
      ...Object.values(deleted),
    ])
      expect(records.length).toBeGreaterThan(0)
  })

  it('[NO6] is well formed', () => {
    expectWellFormed(KITCHEN_SINK)
  })
})

describe('generators', () => {
  it('[NO6] make well-formed agendas of up to three levels', () => {
    fc.assert(fc.property(arbitraryAgenda(10), expectWellFormed), { numRuns: 100 })
  })

  it('[NO7] make texts in normal form', () => {
    fc.assert(
      fc.property(arbitraryText, (text: Text) => {
        for (const { runs } of text)
          for (const [place, run] of runs.entries()) {
            expect(run.text).not.toBe('')
            expect(place > 0 && marks(runs[place - 1]) === marks(run)).toBe(false)
          }
      }),
    )
  })

  it('[NO8] make edits of everything that exists, and of nothing else', () => {
    const done = new Set<string>()
    fc.assert(
      fc.property(arbitraryAgenda(6), arbitraryScript(), (agenda, script) => {
        for (const step of script) {
          const edit = editOf(step, agenda, 'new')
          if (!edit) continue
          done.add(edit.do)
          if ('item' in edit && edit.item !== null)
            expect(agenda.items.map(({ id }) => id)).toContain(edit.item)
          if ('before' in edit && edit.before !== null)
            expect(edit.before).not.toBe('id' in edit && edit.id)
        }
      }),
      { numRuns: 200 },
    )
    expect(done.size).toBeGreaterThanOrEqual(12)
  })

  it('[NO8] bring deleted records back', () => {
    const step = { do: 'restore', pick: [0, 0, 0], words: '' } as const
    expect(editOf(step, KITCHEN_SINK, 'new')).toEqual({ do: 'restore', what: 'item', id: 'gone' })
  })

  it('[NO9] the printed list of any agenda has a line per item in every language', () => {
    fc.assert(
      fc.property(arbitraryAgenda(6), fc.constantFrom(...LANGUAGES), (agenda, language) => {
        const lines = printedList(agenda, language).split('\n')
        expect(lines).toHaveLength(Math.max(1, agenda.items.length))
      }),
    )
  })
})

function marks(run: Run | undefined): string {
  const { text: _, ...rest } = run ?? { text: '' }
  return JSON.stringify(rest)
}
