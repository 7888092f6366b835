import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'

/** Places of one part of the agenda. */
export interface PlaceGroup {
  /** The id of an item; `masthead` and `timetable` for the rest. */
  readonly name: string
  readonly places: readonly PlaceLeft[]
}

/** Places in the order of the agenda, by item. */
type Parts = Pick<Agenda, 'items' | 'documents'>

export function groupByItem(agenda: Parts, lefts: readonly PlaceLeft[]): readonly PlaceGroup[] {
  const groupOf = groupFinder(agenda)
  const groups: { name: string; places: PlaceLeft[] }[] = []
  for (const left of lefts) {
    const name = groupOf(left.place)
    const last = groups.find((group) => group.name === name)
    if (last) last.places.push(left)
    else groups.push({ name, places: [left] })
  }
  return groups
}

function groupFinder({ items, documents }: Parts): (place: PlaceToCheck) => string {
  const known = new Set(items.map(({ id }) => id))
  const itemOf = new Map<Id, Id>(documents.map(({ id, item }) => [id, item]))
  return ({ owner, field }) => {
    if (owner === null) return field === 'day' ? 'timetable' : 'masthead'
    if (known.has(owner)) return owner
    return itemOf.get(owner) ?? 'timetable'
  }
}
