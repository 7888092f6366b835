import { compareOrdered } from '../base/order-key.ts'
import { type PlacedNode, placeTree } from '../base/tree.ts'
import { type Id, TRACKS } from '../model/agenda.ts'
import type { Finding, Place } from '../model/finding.ts'
import type {
  DocumentRecord,
  EntryRecord,
  ItemRecord,
  MeetingRecord,
  PlaceRecord,
  Records,
  UnplacedRecord,
} from './records.ts'

/** Records where they really stand, live ones apart from deleted ones. */
export interface Arrangement {
  readonly items: Sorted<ItemRecord>
  readonly documents: Sorted<DocumentRecord>
  readonly meetings: Sorted<MeetingRecord>
  readonly entries: Sorted<EntryRecord>
  readonly unplaced: Sorted<UnplacedRecord>
  readonly places: Sorted<PlaceRecord>
  /** Items that stand at the top because the parents they name go round in a circle. */
  readonly cut: readonly Id[]
  readonly findings: readonly Finding[]
}

/** Records of one kind, in their order. */
export interface Sorted<Record> {
  /** Those that are there, together with all that they belong to. */
  readonly live: readonly Record[]
  /** Those that can be brought back: deleted themselves, while what they belong to is there. */
  readonly deleted: readonly Record[]
  /** Every one, hidden ones too. */
  readonly all: readonly Record[]
}

/** The deepest level an item is read at: no agenda numbers a fourth. */
const DEEPEST = 3

/**
 * Puts records in their places, whatever they say: the same records in any order give the same
 * arrangement. A record whose owner is unknown waits among the deleted, where nothing is lost.
 */
export function arrange(records: Records): Arrangement {
  const { items, cut, findings } = arrangeItems(records.items)
  const meetings = sortFree(records.meetings, compareMeetings)
  const documents = sortOwned(records.documents, ({ item }) => item, items)
  const entries = sortOwned(records.entries, ({ meeting }) => meeting, meetings)
  const unplaced = sortFree(records.unplaced, (a, b) => a.line - b.line || compareIds(a, b))
  return {
    items,
    documents: documents.sorted,
    meetings,
    entries: entries.sorted,
    unplaced,
    places: sortFree(records.places, (a, b) => a.number - b.number || compareIds(a, b)),
    cut,
    findings: [
      ...findings,
      ...documents.lost.map((document) => found('unknown-item', { document })),
      ...entries.lost.map((entry) => found('unknown-meeting', { entry })),
    ],
  }
}

/** Items in the order of the agenda, each with the parent it really stands under. */
function arrangeItems(records: readonly ItemRecord[]) {
  const { placed, orphans, cut } = placeTree(records)
  const deep = placed.filter(({ depth }) => depth > DEEPEST).map(({ node }) => node.id)
  const raised = deep.length > 0 ? placeTree(raise(placed)).placed : placed
  const all = raised.map(({ node, parent }) =>
    node.parent === parent ? node : { ...node, parent },
  )
  const hidden = new Set<Id>()
  for (const { id, parent, deleted } of all)
    if (deleted || (parent !== null && hidden.has(parent))) hidden.add(id)
  const items: Sorted<ItemRecord> = {
    live: all.filter(({ id }) => !hidden.has(id)),
    deleted: all.filter(({ deleted, parent }) => deleted && !(parent && hidden.has(parent))),
    all,
  }
  const findings = [
    ...orphans.map((item) => found('unknown-parent', { item })),
    ...cut.map((item) => found('item-cycle-cut', { item })),
    ...deep.sort().map((item) => found('item-too-deep', { item })),
  ]
  return { items, cut, findings }
}

/** Gives items that stand too deep the ancestor on the last level but one. */
function raise(placed: readonly PlacedNode<ItemRecord>[]): readonly ItemRecord[] {
  const path: Id[] = []
  return placed.map(({ node, parent, depth }) => {
    path[depth - 1] = node.id
    return { ...node, parent: depth > DEEPEST ? (path[DEEPEST - 2] ?? null) : parent }
  })
}

/** Sorts records by what owns them, then by their own order. */
function sortOwned<Record extends { id: Id; order: string; deleted: boolean }>(
  records: readonly Record[],
  ownerOf: (record: Record) => Id,
  owners: Sorted<{ readonly id: Id }>,
): { sorted: Sorted<Record>; lost: readonly Id[] } {
  const places = new Map(owners.all.map(({ id }, place) => [id, place]))
  const present = new Set(owners.live.map(({ id }) => id))
  const placeOf = (record: Record) => places.get(ownerOf(record)) ?? owners.all.length
  const isLost = (record: Record) => !places.has(ownerOf(record))
  const isOwned = (record: Record) => present.has(ownerOf(record))
  const all = [...records].sort((a, b) => placeOf(a) - placeOf(b) || compareOrdered(a, b))
  const live = all.filter((record) => isOwned(record) && !record.deleted)
  const deleted = all.filter((record) => isLost(record) || (isOwned(record) && record.deleted))
  return { sorted: { live, deleted, all }, lost: all.filter(isLost).map(({ id }) => id) }
}

/** Sorts records that belong to nothing but the agenda. */
function sortFree<Record extends { deleted: boolean }>(
  records: readonly Record[],
  compare: (a: Record, b: Record) => number,
): Sorted<Record> {
  const all = [...records].sort(compare)
  return {
    live: all.filter(({ deleted }) => !deleted),
    deleted: all.filter(({ deleted }) => deleted),
    all,
  }
}

/** By day, start, track (plenary first), then id. */
function compareMeetings(a: MeetingRecord, b: MeetingRecord): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.start, b.start) ||
    TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) ||
    compareIds(a, b)
  )
}

function compareIds(a: { id: Id }, b: { id: Id }): number {
  return compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function found(rule: string, at: Place): Finding {
  return { rule, severity: 'warning', at }
}
