import { type Ordered, type Placement, placeAt } from '../base/order-key.ts'
import { ok, type Result, refused } from '../base/result.ts'
import type { Id } from '../model/agenda.ts'
import type { Refusal } from '../model/edit.ts'
import { type EditState, idRefusal, type Plan, unknownRecord } from './edit-state.ts'
import type { RecordRoot } from './layout.ts'
import type { Values } from './write.ts'

/** Where a record is to stand, and what it then says of its owner. */
export interface Wanted {
  readonly root: RecordRoot
  readonly id: Id
  /** The sibling to stand before; `null` is the end. */
  readonly before: Id | null
  /** All siblings in their order, deleted ones too, so that these keep their places. */
  readonly siblings: readonly (Ordered & { readonly deleted: boolean })[]
  readonly values: Values
}

/** Plans a new record in its place. */
export function planNew(state: EditState, wanted: Wanted): Plan {
  const refusal = idRefusal(state, wanted.id)
  if (refusal) return refused(refusal)
  return plan(wanted, 'new')
}

/** Plans to put a record that exists in a place; nothing where it stands there already. */
export function planPlace(wanted: Wanted): Plan {
  return standsThere(wanted) ? ok([]) : plan(wanted, 'place')
}

function plan(wanted: Wanted, as: 'new' | 'place'): Plan {
  const { root: to, id } = wanted
  const place = placeAmong(wanted)
  if (!place.ok) return place
  const { order, rekeyed } = place.value
  return ok([
    ...rekeyed.map(
      (one) => ({ to, as: 'change', id: one.id, values: { order: one.order } }) as const,
    ),
    { to, as, id, values: { ...wanted.values, order } },
  ])
}

function placeAmong({ siblings, id, before }: Wanted): Result<Placement, Refusal> {
  const others = siblings.filter((sibling) => sibling.id !== id)
  const index = before === null ? others.length : others.findIndex((one) => one.id === before)
  return index < 0 ? unknownRecord(before) : ok(placeAt(others, index))
}

/** Whether a sibling stands before `before` already; deleted siblings between them do not count. */
function standsThere({ siblings, id, before }: Wanted): boolean {
  const seen = siblings.filter((sibling) => !sibling.deleted)
  const place = seen.findIndex((sibling) => sibling.id === id)
  return place >= 0 && (before === id || (seen[place + 1]?.id ?? null) === before)
}
