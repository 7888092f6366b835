import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyAsOneStep } from '../../client/session/apply-as-one-step.ts'
import { createUndoHistory } from '../../client/session/undo-history.ts'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { agendaOf } from '../notation.ts'

const MEETING: Edit = {
  do: 'add-meeting',
  id: 'm1',
  date: '2026-10-19',
  start: '10:00',
  end: '13:00',
  track: 'plenary',
}
const ENTRY: Edit = { do: 'add-entry', id: 'e1', meeting: 'm1', before: null, item: 'opening' }

function opened() {
  const doc = createDoc()
  writeAgenda(doc, agendaOf('Opening'))
  return { doc, undo: createUndoHistory(doc) }
}

describe('edits that belong together', () => {
  it('[SE40] one undo takes back all of them, and one redo brings them back', () => {
    const { doc, undo } = opened()
    applyAsOneStep(doc, undo, [MEETING, ENTRY])
    undo.undo()
    expect(readAgenda(doc).agenda.meetings).toEqual([])
    expect(undo.canUndo()).toBe(false)
    undo.redo()
    expect(readAgenda(doc).agenda.entries.map(({ id }) => id)).toEqual(['e1'])
  })

  it('[SE41] undoing an addition keeps what another person has written in it meanwhile', () => {
    const { doc, undo } = opened()
    applyAsOneStep(doc, undo, [MEETING, ENTRY])
    const other = createDoc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const text = [{ kind: 'text', indent: 0, runs: [{ text: 'Statements' }] }] as const
    applyEdit(
      other,
      { do: 'add-entry', id: 'e2', meeting: 'm1', before: null, item: null },
      ORIGIN.person,
    )
    applyEdit(
      other,
      { do: 'set-text', owner: 'e2', field: 'text', language: 'en', text },
      ORIGIN.person,
    )
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    undo.undo()
    applyEdit(doc, { do: 'restore', what: 'meeting', id: 'm1' }, ORIGIN.person)
    const { agenda } = readAgenda(doc)
    expect(agenda.meetings.map(({ date }) => date)).toEqual(['2026-10-19'])
    expect(agenda.entries.map(({ id }) => id)).toContain('e2')
  })

  it('[SE42] a refusal stops them, and what came before it can be taken back', () => {
    const { doc, undo } = opened()
    const backwards: Edit = { do: 'change-meeting', id: 'm1', values: { end: '09:00' } }
    expect(applyAsOneStep(doc, undo, [MEETING, backwards, ENTRY]).ok).toBe(false)
    expect(readAgenda(doc).agenda.entries).toEqual([])
    undo.undo()
    expect(readAgenda(doc).agenda.meetings).toEqual([])
  })
})
