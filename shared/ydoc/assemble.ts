import type {
  Agenda,
  Deleted,
  Document,
  Entry,
  Facts,
  Item,
  Meeting,
  UnplacedLine,
} from '../model/agenda.ts'
import type { Arrangement, Sorted } from './arrange.ts'
import type {
  DocumentRecord,
  EntryRecord,
  ItemRecord,
  MeetingRecord,
  UnplacedRecord,
} from './records.ts'
import { createListReuse, reuse } from './reuse.ts'
import type { TextCache } from './text-cache.ts'

/** Puts facts, records and texts together. */
export type Assemble = (facts: Facts, arrangement: Arrangement) => Agenda

/** Makes agendas in which everything that is equal to the last one is the same object. */
export function createAssembly(texts: TextCache): Assemble {
  const items = createKind(
    (record: ItemRecord): Item => ({
      ...plain(record),
      title: texts.inLanguages(record.id, 'title'),
      shortTitle: texts.inLanguages(record.id, 'short-title'),
      annotation: texts.inLanguages(record.id, 'annotation'),
    }),
  )
  const documents = createKind(
    (record: DocumentRecord): Document => ({
      ...plain(record),
      title: texts.inLanguages(record.id, 'title'),
    }),
  )
  const meetings = createKind((record: MeetingRecord): Meeting => plain(record))
  const entries = createKind(
    (record: EntryRecord): Entry => ({
      ...plain(record),
      text: texts.inLanguages(record.id, 'text'),
    }),
  )
  const unplaced = createKind((record: UnplacedRecord): UnplacedLine => plain(record))
  let deleted: Deleted | undefined
  let agenda: Agenda | undefined
  return (facts, arrangement) => {
    const kinds = {
      items: items(arrangement.items),
      documents: documents(arrangement.documents),
      meetings: meetings(arrangement.meetings),
      entries: entries(arrangement.entries),
    }
    deleted = reuse(deleted, {
      items: kinds.items.deleted,
      documents: kinds.documents.deleted,
      meetings: kinds.meetings.deleted,
      entries: kinds.entries.deleted,
    })
    agenda = reuse(agenda, {
      facts,
      items: kinds.items.live,
      documents: kinds.documents.live,
      meetings: kinds.meetings.live,
      entries: kinds.entries.live,
      unplaced: unplaced(arrangement.unplaced).live,
      deleted,
    })
    return agenda
  }
}

/** Turns the records of one kind into what the model shows of them. */
function createKind<Record, Value extends { readonly id: string }>(
  complete: (record: Record) => Value,
) {
  const live = createListReuse<Value>()
  const deleted = createListReuse<Value>()
  return (sorted: Sorted<Record>) => ({
    live: live(sorted.live.map(complete)),
    deleted: deleted(sorted.deleted.map(complete)),
  })
}

/** A record without the mark of a deleted one: the model keeps deleted records apart instead. */
function plain<Record extends { readonly deleted: boolean }>(
  record: Record,
): Omit<Record, 'deleted'> {
  const { deleted: _, ...rest } = record
  return rest
}
