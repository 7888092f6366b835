import type { Id } from '../model/agenda.ts'
import type { Edit } from '../model/edit.ts'
import { planNew, planPlace, type Wanted } from './edit-place.ts'
import { type EditState, keptOf, liveOf, type Plan, unknownRecord } from './edit-state.ts'

/** Plans a new row of a meeting: an item, or a text of its own. */
export function planAddEntry(state: EditState, edit: Extract<Edit, { do: 'add-entry' }>): Plan {
  const { item, meeting } = edit
  if (!liveOf(state.meetings, meeting)) return unknownRecord(meeting)
  if (item !== null && !liveOf(state.items, item)) return unknownRecord(item)
  const place = wanted(state, edit)
  return planNew(state, { ...place, values: { ...place.values, item } })
}

/** Plans to move a row within its meeting or to another one. */
export function planMoveEntry(state: EditState, edit: Extract<Edit, { do: 'move-entry' }>): Plan {
  if (!keptOf(state.entries, edit.id)) return unknownRecord(edit.id)
  if (!liveOf(state.meetings, edit.meeting)) return unknownRecord(edit.meeting)
  return planPlace(wanted(state, edit))
}

function wanted(
  state: EditState,
  { id, meeting, before }: { id: Id; meeting: Id; before: Id | null },
): Wanted {
  const siblings = state.entries.all.filter((entry) => entry.meeting === meeting)
  return { root: 'entries', id, before, siblings, values: { meeting } }
}
