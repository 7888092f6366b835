import { remembered } from '../../shared/base/remembered.ts'
import type { Agenda, Document, Id, Item } from '../../shared/model/agenda.ts'

const NONE: readonly Document[] = []

/** The live item with this id; looked up, not searched, since many ask after each edit. */
export function itemOf({ items }: Pick<Agenda, 'items'>, id: Id): Item | undefined {
  return itemsById(items).get(id)
}

/** The live document with this id. */
export function documentOf({ documents }: Pick<Agenda, 'documents'>, id: Id): Document | undefined {
  return documentsById(documents).get(id)
}

/** The live documents of an item in their order; the same list until one of them changes. */
export function documentsOf(
  { documents }: Pick<Agenda, 'documents'>,
  item: Id,
): readonly Document[] {
  return documentsByItem(documents).get(item) ?? NONE
}

const itemsById = remembered(
  (items: readonly Item[]): ReadonlyMap<Id, Item> => new Map(items.map((item) => [item.id, item])),
)

const documentsById = remembered(
  (documents: readonly Document[]): ReadonlyMap<Id, Document> =>
    new Map(documents.map((document) => [document.id, document])),
)

let lastGroups: ReadonlyMap<Id, readonly Document[]> = new Map()

const documentsByItem = remembered((documents: readonly Document[]) => {
  const groups = new Map<Id, Document[]>()
  for (const document of documents) {
    const group = groups.get(document.item)
    if (group) group.push(document)
    else groups.set(document.item, [document])
  }
  lastGroups = new Map([...groups].map(([item, group]) => [item, asBefore(item, group)]))
  return lastGroups
})

/** The list of last time where it says the same. */
function asBefore(item: Id, group: readonly Document[]): readonly Document[] {
  const before = lastGroups.get(item)
  const isSame =
    before?.length === group.length && group.every((document, place) => document === before[place])
  return isSame ? before : group
}
