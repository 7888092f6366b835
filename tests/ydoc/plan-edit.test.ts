import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Edit, Refusal } from '../../shared/model/edit.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { readEditState } from '../../shared/ydoc/edit-state.ts'
import { planEdit } from '../../shared/ydoc/plan-edit.ts'
import { open } from './opened.ts'

const { doc } = open(
  `
  a
    - A report (A/80/1)
    a1
  b
  @ 2024-10-14 10:00-13:00 plenary
  * a
  `,
  { opening: '2024-10-14', closing: '2024-10-18' },
)
const SLOT = { date: '2024-10-15', start: '10:00', end: '13:00', track: 'plenary' } as const

function plan(edit: Edit) {
  return planEdit(readEditState(doc), edit)
}

function refusal(edit: Edit): Refusal | null {
  const planned = plan(edit)
  return planned.ok ? null : planned.reason
}

describe('what an edit writes', () => {
  const text = textOf('Ouverture')
  const place = { owner: 'a', field: 'title', language: 'fr' } as const
  const cases: readonly (readonly [Edit, unknown])[] = [
    [
      { do: 'add-item', id: 'x', parent: null, before: null },
      { to: 'items', as: 'new', id: 'x', values: { parent: null, order: 'a4' } },
    ],
    [
      { do: 'move-item', id: 'b', parent: null, before: 'a' },
      { to: 'items', as: 'place', id: 'b', values: { parent: null, order: 'Zz' } },
    ],
    [
      { do: 'add-document', id: 'x', item: 'b', before: null },
      { to: 'documents', as: 'new', id: 'x', values: { item: 'b', order: 'a0' } },
    ],
    [
      { do: 'move-document', id: 'document-1', item: 'b', before: null },
      { to: 'documents', as: 'place', id: 'document-1', values: { item: 'b', order: 'a0' } },
    ],
    [
      { do: 'change-document', id: 'document-1', values: { note: 'x', symbol: null } },
      {
        to: 'documents',
        as: 'change',
        id: 'document-1',
        values: { note: 'x', symbol: undefined },
      },
    ],
    [
      { do: 'add-meeting', id: 'x', ...SLOT, body: 'firearms' },
      { to: 'meetings', as: 'new', id: 'x', values: { ...SLOT, body: 'firearms' } },
    ],
    [
      { do: 'change-meeting', id: 'meeting-1', values: { end: '12:00' } },
      { to: 'meetings', as: 'change', id: 'meeting-1', values: { end: '12:00' } },
    ],
    [
      { do: 'add-entry', id: 'x', meeting: 'meeting-1', before: 'entry-1', item: 'b' },
      {
        to: 'entries',
        as: 'new',
        id: 'x',
        values: { meeting: 'meeting-1', item: 'b', order: 'a3' },
      },
    ],
    [
      { do: 'set-facts', values: { languages: ['fr', 'en'], place: null } },
      { to: 'facts', values: { languages: 'fr,en', place: undefined } },
    ],
    [
      { do: 'set-text', ...place, text },
      { to: 'text', place, text },
    ],
    [
      { do: 'delete', what: 'entry', id: 'entry-1' },
      { to: 'entries', as: 'change', id: 'entry-1', values: { deleted: true } },
    ],
    [
      { do: 'restore', what: 'entry', id: 'entry-1' },
      { to: 'entries', as: 'change', id: 'entry-1', values: { deleted: undefined } },
    ],
  ]

  it.each(cases)('[ED84] %o is one value to write', (edit, write) => {
    expect(plan(edit)).toEqual({ ok: true, value: [write] })
  })

  it('[ED84] planning writes nothing', () => {
    const before = Y.encodeStateAsUpdate(doc)
    for (const [edit] of cases) plan(edit)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('[ED84] a placing that needs room also writes new keys of siblings', () => {
    const { doc } = open('a\nb')
    for (const id of ['a', 'b']) doc.getMap<Y.Map<unknown>>('items').get(id)?.set('order', 'a0')
    const edit: Edit = { do: 'add-item', id: 'x', parent: null, before: 'b' }
    const planned = planEdit(readEditState(doc), edit)
    expect(planned.ok && planned.value.map((write) => 'id' in write && write.id)).toEqual([
      'b',
      'x',
    ])
  })
})

describe('what a refusal says', () => {
  const change = (values: object): Edit => ({ do: 'change-meeting', id: 'meeting-1', values })
  const set = (values: object): Edit => ({ do: 'set-facts', values })
  const cases: readonly (readonly [Edit, Refusal])[] = [
    [
      { do: 'move-item', id: 'lost', parent: null, before: null },
      { code: 'unknown-record', values: { id: 'lost' } },
    ],
    [
      { do: 'move-item', id: 'b', parent: 'a1', before: null },
      { code: 'too-deep', values: { levels: '2' } },
    ],
    [{ do: 'move-item', id: 'a', parent: 'a1', before: null }, { code: 'would-be-own-ancestor' }],
    [
      { do: 'add-item', id: 'meeting-1', parent: null, before: null },
      { code: 'id-already-used', values: { id: 'meeting-1' } },
    ],
    [change({ date: 'Monday' }), { code: 'not-a-date', values: { date: 'Monday' } }],
    [change({ start: '9:00' }), { code: 'not-a-time', values: { time: '9:00' } }],
    [
      change({ start: '14:00' }),
      { code: 'meeting-ends-before-it-starts', values: { start: '14:00', end: '13:00' } },
    ],
    [
      change({ date: '2024-10-19' }),
      {
        code: 'date-outside-session',
        values: { date: '2024-10-19', opening: '2024-10-14', closing: '2024-10-18' },
      },
    ],
    [
      set({ closing: '2024-10-01' }),
      {
        code: 'session-ends-before-it-opens',
        values: { opening: '2024-10-14', closing: '2024-10-01' },
      },
    ],
    [set({ symbol: 'A 80' }), { code: 'not-a-symbol', values: { symbol: 'A 80' } }],
    [
      set({ sessionNumber: 1.5 }),
      { code: 'not-a-number', values: { field: 'sessionNumber', value: '1.5' } },
    ],
    [set({ state: 'lost' }), { code: 'not-a-choice', values: { field: 'state', value: 'lost' } }],
  ]

  it.each(cases)('[ED82] %o is refused with what a sentence needs', (edit, expected) => {
    expect(refusal(edit)).toEqual(expected)
  })
})
