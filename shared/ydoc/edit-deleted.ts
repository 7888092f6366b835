import { ok } from '../base/result.ts'
import type { Edit, RecordKind } from '../model/edit.ts'
import { type EditState, type Plan, unknownRecord } from './edit-state.ts'
import type { RecordRoot } from './layout.ts'

const ROOTS: Readonly<Record<RecordKind, RecordRoot>> = {
  item: 'items',
  document: 'documents',
  meeting: 'meetings',
  entry: 'entries',
  unplaced: 'unplaced',
  place: 'places',
}

/**
 * Plans to delete a record or bring it back. Deleting only marks it: what belongs to it disappears
 * from sight with it and comes back with it, and what others write in it meanwhile is kept.
 */
export function planDeleted(
  state: EditState,
  { do: action, what, id }: Extract<Edit, { do: 'delete' | 'restore' }>,
): Plan {
  const root = ROOTS[what]
  if (!state[root].all.some((record) => record.id === id)) return unknownRecord(id)
  const deleted = action === 'delete' ? true : undefined
  return ok([{ to: root, as: 'change', id, values: { deleted } }])
}
