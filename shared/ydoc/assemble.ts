import type {
  Agenda,
  Deleted,
  Document,
  Entry,
  Facts,
  Id,
  Item,
  Meeting,
  UnplacedLine,
} from '../model/agenda.ts'
import type { PlaceToCheck } from '../model/place-to-check.ts'
import type { Arrangement, Sorted } from './arrange.ts'
import type {
  DocumentRecord,
  EntryRecord,
  ItemRecord,
  MeetingRecord,
  PlaceRecord,
  UnplacedRecord,
} from './records.ts'
import { reuse, reuseList } from './reuse.ts'
import type { TextCache } from './text-cache.ts'

/** Puts facts, records and texts together. */
export interface Assembly {
  /** An agenda in which everything that is equal to the last one is the same object. */
  readonly assemble: (facts: Facts, arrangement: Arrangement) => Agenda
  /** Takes the texts of a record to have changed. */
  readonly forgetTexts: (owner: Id) => void
}

/** Puts nothing together yet. */
export function createAssembly(texts: TextCache): Assembly {
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
  const places = createKind((record: PlaceRecord): PlaceToCheck => plain(record))
  let deleted: Deleted | undefined
  let agenda: Agenda | undefined
  const assemble = (facts: Facts, arrangement: Arrangement) => {
    const kinds = {
      items: items.of(arrangement.items),
      documents: documents.of(arrangement.documents),
      meetings: meetings.of(arrangement.meetings),
      entries: entries.of(arrangement.entries),
      places: places.of(arrangement.places),
    }
    deleted = reuse(deleted, {
      items: kinds.items.deleted,
      documents: kinds.documents.deleted,
      meetings: kinds.meetings.deleted,
      entries: kinds.entries.deleted,
      ...whereAny(kinds.places.deleted),
    })
    agenda = reuse(agenda, {
      facts,
      items: kinds.items.live,
      documents: kinds.documents.live,
      meetings: kinds.meetings.live,
      entries: kinds.entries.live,
      unplaced: unplaced.of(arrangement.unplaced).live,
      ...whereAny(kinds.places.live),
      deleted,
    })
    return agenda
  }
  const forgetTexts = (owner: Id) => {
    for (const kind of [items, documents, entries]) kind.forget(owner)
  }
  return { assemble, forgetTexts }
}

/** The places under their name, which an agenda that has none does without. */
function whereAny(places: readonly PlaceToCheck[]): Pick<Agenda, 'places'> {
  return places.length > 0 ? { places } : {}
}

/** Turns the records of one kind into what the model shows of them, each again only when it must. */
function createKind<Record extends { readonly id: Id }, Value extends object>(
  complete: (record: Record) => Value,
) {
  const known = new Map<Id, { readonly record: Record | null; readonly value: Value }>()
  const shown = (record: Record) => {
    const last = known.get(record.id)
    if (last?.record === record) return last.value
    const value = reuse(last?.value, complete(record))
    known.set(record.id, { record, value })
    return value
  }
  const forget = (id: Id) => {
    const last = known.get(id)
    if (last) known.set(id, { ...last, record: null })
  }
  let live: readonly Value[] = []
  let deleted: readonly Value[] = []
  const of = (sorted: Sorted<Record>) => {
    live = reuseList(live, sorted.live.map(shown))
    deleted = reuseList(deleted, sorted.deleted.map(shown))
    return { live, deleted }
  }
  return { of, forget }
}

/** A record without the mark of a deleted one: the model keeps deleted records apart instead. */
function plain<Record extends { readonly deleted: boolean }>(
  record: Record,
): Omit<Record, 'deleted'> {
  const { deleted: _, ...rest } = record
  return rest
}
