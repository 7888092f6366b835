import { keysBetween } from '../base/order-key.ts'
import type { Agenda, Id } from '../model/agenda.ts'

/**
 * The live records of an agenda under new ids, each pointing where it pointed; siblings get new keys,
 * so that those that shared one keep their order.
 */
export function renamed(agenda: Agenda, newId: () => Id): Agenda {
  const { facts, items, documents, meetings, entries, unplaced } = agenda
  const ids = new Map<Id, Id>()
  for (const { id } of [...items, ...documents, ...meetings, ...entries]) ids.set(id, newId())
  const now = (id: Id) => ids.get(id) ?? id
  return {
    facts,
    items: rekeyed(items, ({ parent }) => parent).map((item) => ({
      ...item,
      id: now(item.id),
      parent: item.parent === null ? null : now(item.parent),
    })),
    documents: rekeyed(documents, ({ item }) => item).map((one) => ({
      ...one,
      id: now(one.id),
      item: now(one.item),
    })),
    meetings: meetings.map((meeting) => ({ ...meeting, id: now(meeting.id) })),
    entries: rekeyed(entries, ({ meeting }) => meeting).map((entry) => ({
      ...entry,
      id: now(entry.id),
      meeting: now(entry.meeting),
      item: entry.item === null ? null : now(entry.item),
    })),
    unplaced: unplaced.map((line) => ({ ...line, id: newId() })),
    deleted: { items: [], documents: [], meetings: [], entries: [] },
  }
}

/** Records with ascending keys in each group, in the order in which they come. */
export function rekeyed<Record extends { readonly order: string }>(
  records: readonly Record[],
  groupOf: (record: Record) => Id | null,
): readonly Record[] {
  const sizes = new Map<Id | null, number>()
  for (const record of records) sizes.set(groupOf(record), (sizes.get(groupOf(record)) ?? 0) + 1)
  const keys = new Map(
    [...sizes].map(([group, size]) => [group, keysBetween(null, null, size).values()] as const),
  )
  return records.map((record) => {
    const order: string | undefined = keys.get(groupOf(record))?.next().value
    return order === undefined ? record : { ...record, order }
  })
}
