import type * as Y from 'yjs'
import { schemaById } from '../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { mastheadOf } from '../../shared/model/masthead.ts'
import { readFacts } from '../../shared/ydoc/read-facts.ts'
import { rootMap } from '../../shared/ydoc/shared-type.ts'
import type { AgendaSummary } from '../storage/store.ts'

/** What the start page shows of the agenda in a document: its texts need not be read for it. */
export function summaryOfDocument(doc: Y.Doc): AgendaSummary {
  return summaryOf(readFacts(rootMap(doc, 'facts')))
}

/** What the start page shows of an agenda: it goes by the name of the body that meets. */
export function summaryOf({ facts }: Pick<Agenda, 'facts'>): AgendaSummary {
  const language = facts.languages[0] ?? 'fr'
  const { organ, subOrgan, title } = mastheadOf(facts, schemaById(facts.schema), language)
  return {
    title: subOrgan ?? organ ?? title,
    symbol: facts.symbol ?? null,
    opening: facts.opening ?? null,
    closing: facts.closing ?? null,
    sessionNumber: facts.sessionNumber ?? null,
    place: facts.place ?? null,
    schema: facts.schema,
    state: facts.state,
    language,
  }
}
