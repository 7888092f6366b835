import type * as Y from 'yjs'
import type { Agenda } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import { createAgendaCache } from './agenda-cache.ts'
import type { TextsAs } from './text-cache.ts'

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
 *
 * @param as `accepted` reads texts as they will stand once all that is suggested is accepted
 */
export function readAgenda(doc: Y.Doc, as?: TextsAs): ReadAgenda {
  const cache = createAgendaCache(doc, as)
  return { agenda: cache.agenda(), findings: cache.findings() }
}
