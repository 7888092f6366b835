import type * as Y from 'yjs'
import type { Agenda, Facts } from '../../shared/model/agenda.ts'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN, type Origin } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { agendaOf } from '../notation.ts'

/** An agenda in a document, with the few words that tests of edits are written in. */
export interface Opened {
  readonly doc: Y.Doc
  readonly agenda: () => Agenda
  /** Executes an edit: `ok`, or the code of the refusal. */
  readonly edit: (edit: Edit, origin?: Origin) => string
  /** How many updates an action makes. */
  readonly updates: (action: () => void) => number
}

/** Opens a document that holds the agenda of a notation. */
export function open(lines: string, facts: Partial<Facts> = {}): Opened {
  const doc = createDoc()
  writeAgenda(doc, agendaOf(lines, facts))
  return {
    doc,
    agenda: () => readAgenda(doc).agenda,
    edit: (edit, origin = ORIGIN.person) => {
      const result = applyEdit(doc, edit, origin)
      return result.ok ? 'ok' : result.reason.code
    },
    updates: (action) => {
      let count = 0
      const add = () => count++
      doc.on('update', add)
      action()
      doc.off('update', add)
      return count
    },
  }
}

/** The ids of an agenda's items, indented by their level, one per line. */
export function tree({ items }: Agenda): string {
  const level = (id: string | null): number => {
    const item = items.find((one) => one.id === id)
    return item ? level(item.parent) + 1 : 0
  }
  return items.map(({ id, parent }) => '  '.repeat(level(parent)) + id).join('\n')
}

/** The lines of a text without its margin, as `tree` prints them. */
export function lines(text: string): string {
  const written = text.split('\n').filter((line) => line.trim() !== '')
  const margin = Math.min(...written.map((line) => line.search(/\S/)))
  return written.map((line) => line.slice(margin).trimEnd()).join('\n')
}

/** The ids of records, in their order. */
export function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id)
}
