import { expect } from 'vitest'
import { compareOrdered, isOrderKey } from '../shared/base/order-key.ts'
import { type Agenda, type Id, TRACKS } from '../shared/model/agenda.ts'

/** Expects what the model promises of every agenda: orders, parents, owners, ids given once. */
export function expectWellFormed(agenda: Agenda) {
  expectUniqueIds(agenda)
  expectParentsFirst(agenda)
  expectGrouped(
    agenda.documents.map(({ item }) => item),
    agenda.items.map(({ id }) => id),
  )
  expectGrouped(
    agenda.entries.map(({ meeting }) => meeting),
    agenda.meetings.map(({ id }) => id),
  )
  expectOrdered(agenda.items, ({ parent }) => parent)
  expectOrdered(agenda.documents, ({ item }) => item)
  expectOrdered(agenda.entries, ({ meeting }) => meeting)
  const places = agenda.meetings.map(({ date, start, end, track, id }) =>
    [date, start, end, TRACKS.indexOf(track), id].join(' '),
  )
  expect(places).toEqual([...places].sort())
}

function expectUniqueIds({ items, documents, meetings, entries }: Agenda) {
  const ids = [items, documents, meetings, entries].flatMap((records) =>
    records.map(({ id }: { id: Id }) => id),
  )
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
}

function expectParentsFirst({ items }: Agenda) {
  const before = new Set<Id | null>([null])
  for (const { id, parent } of items) {
    expect(before).toContain(parent)
    before.add(id)
  }
}

/** Owners come in the order of those they name, and each is one of them. */
function expectGrouped(owners: readonly Id[], known: readonly Id[]) {
  const places = owners.map((owner) => known.indexOf(owner))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

function expectOrdered<Record extends { id: Id; order: string }>(
  records: readonly Record[],
  groupOf: (record: Record) => Id | null,
) {
  expect(records.map(({ order }) => order).filter((order) => !isOrderKey(order))).toEqual([])
  for (const group of new Set(records.map(groupOf))) {
    const siblings = records.filter((record) => groupOf(record) === group)
    expect(siblings).toEqual([...siblings].sort(compareOrdered))
  }
}
