import type { Agenda, Document, Id, Item } from '../../shared/model/agenda.ts'

interface AgendaIndex {
  readonly items: ReadonlyMap<Id, Item>
  readonly documents: ReadonlyMap<Id, Document>
  readonly byItem: ReadonlyMap<Id, readonly Document[]>
}

const indexes = new WeakMap<Agenda, AgendaIndex>()
const NONE: readonly Document[] = []

/** The live item with this id; looked up, not searched, since every section asks after each edit. */
export function itemOf(agenda: Agenda, id: Id): Item | undefined {
  return indexOf(agenda).items.get(id)
}

/** The live document with this id. */
export function documentOf(agenda: Agenda, id: Id): Document | undefined {
  return indexOf(agenda).documents.get(id)
}

/** The live documents of an item, in their order. */
export function documentsOf(agenda: Agenda, item: Id): readonly Document[] {
  return indexOf(agenda).byItem.get(item) ?? NONE
}

function indexOf(agenda: Agenda): AgendaIndex {
  const known = indexes.get(agenda)
  if (known) return known
  const index = {
    items: new Map(agenda.items.map((item) => [item.id, item])),
    documents: new Map(agenda.documents.map((document) => [document.id, document])),
    byItem: groupByItem(agenda.documents),
  }
  indexes.set(agenda, index)
  return index
}

function groupByItem(documents: readonly Document[]): ReadonlyMap<Id, readonly Document[]> {
  const groups = new Map<Id, Document[]>()
  for (const document of documents) {
    const group = groups.get(document.item)
    if (group) group.push(document)
    else groups.set(document.item, [document])
  }
  return groups
}
