import { ok, refused } from '../base/result.ts'
import type { Id } from '../model/agenda.ts'
import type { Edit } from '../model/edit.ts'
import { planNew, planPlace, type Wanted } from './edit-place.ts'
import { type EditState, keptOf, liveOf, type Plan, unknownRecord } from './edit-state.ts'
import { lineRefusal, stored, symbolRefusal } from './edit-values.ts'

/** Plans a new entry under the documentation of an item. */
export function planAddDocument(
  state: EditState,
  edit: Extract<Edit, { do: 'add-document' }>,
): Plan {
  if (!liveOf(state.items, edit.item)) return unknownRecord(edit.item)
  return planNew(state, wanted(state, edit))
}

/** Plans to move an entry within a documentation list or to the list of another item. */
export function planMoveDocument(
  state: EditState,
  edit: Extract<Edit, { do: 'move-document' }>,
): Plan {
  if (!keptOf(state.documents, edit.id)) return unknownRecord(edit.id)
  if (!liveOf(state.items, edit.item)) return unknownRecord(edit.item)
  return planPlace(wanted(state, edit))
}

/** Plans to change what an entry says beside its title. */
export function planChangeDocument(
  state: EditState,
  { id, values }: Extract<Edit, { do: 'change-document' }>,
): Plan {
  if (!liveOf(state.documents, id)) return unknownRecord(id)
  const { type, symbol, note } = values
  const reason = symbolRefusal(symbol) ?? lineRefusal({ type, note })
  if (reason) return refused(reason)
  return ok([{ to: 'documents', as: 'change', id, values: stored({ type, symbol, note }) }])
}

function wanted(
  state: EditState,
  { id, item, before }: { id: Id; item: Id; before: Id | null },
): Wanted {
  const siblings = state.documents.all.filter((document) => document.item === item)
  return { root: 'documents', id, before, siblings, values: { item } }
}
