import type * as Y from 'yjs'
import type { Agenda } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import { createAgendaCache } from './agenda-cache.ts'

/** An agenda as it stands in a document, with what could not be read, or not as it stands. */
export interface ReadAgenda {
  readonly agenda: Agenda
  readonly findings: readonly Finding[]
}

/**
 * Reads the whole agenda of a document and never throws, whatever stands in it.
 *
 * What cannot be read has a default and a finding: `unreadable-record`, `unreadable-value`,
 * `unknown-parent`, `item-cycle-cut` (at the smallest id), `item-too-deep` (a fourth level is read
 * as a third), `unknown-item` and `unknown-meeting` (the record waits among the deleted), and
 * `text-without-owner`. Which levels a body's agenda may have is checked when editing, not here.
 */
export function readAgenda(doc: Y.Doc): ReadAgenda {
  const cache = createAgendaCache(doc)
  return { agenda: cache.agenda(), findings: cache.findings() }
}
