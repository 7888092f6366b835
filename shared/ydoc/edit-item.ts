import { schemaById } from '../agenda-schema/index.ts'
import { ok, refused } from '../base/result.ts'
import type { Id } from '../model/agenda.ts'
import type { Edit } from '../model/edit.ts'
import { planNew, planPlace, type Wanted } from './edit-place.ts'
import { type EditState, liveOf, type Plan, unknownRecord } from './edit-state.ts'
import type { ItemRecord } from './records.ts'
import type { Write } from './write.ts'

/** Plans a new item, at the top or under another. */
export function planAddItem(state: EditState, edit: Extract<Edit, { do: 'add-item' }>): Plan {
  const { parent } = edit
  if (parent !== null && !liveOf(state.items, parent)) return unknownRecord(parent)
  if (depthBelow(state, parent) > levelsOf(state)) return tooDeep(state)
  return planNew(state, wanted(state, edit))
}

/** Plans to put an item, with all that stands below it, somewhere else. */
export function planMoveItem(state: EditState, edit: Extract<Edit, { do: 'move-item' }>): Plan {
  const { id, parent } = edit
  const item = liveOf(state.items, id)
  if (!item) return unknownRecord(id)
  if (parent !== null && !liveOf(state.items, parent)) return unknownRecord(parent)
  if (lineOf(state, parent).includes(item)) return refused({ code: 'would-be-own-ancestor' })
  if (sinksTooDeep(state, item, parent)) return tooDeep(state)
  const plan = planPlace(wanted(state, edit))
  return plan.ok && plan.value.length > 0 ? ok([...uncut(state, id), ...plan.value]) : plan
}

function wanted(
  state: EditState,
  { id, parent, before }: { id: Id; parent: Id | null; before: Id | null },
): Wanted {
  const siblings = state.items.all.filter((item) => item.parent === parent)
  return { root: 'items', id, before, siblings, values: { parent } }
}

/**
 * An item cut out of a circle of parents still names its parent. When another item of the circle
 * moves away, the cut one would jump below it; so its place at the top is written down first.
 */
function uncut(state: EditState, id: Id): readonly Write[] {
  return lineOf(state, id)
    .filter((item) => item.id !== id && state.cut.includes(item.id))
    .map((item) => ({ to: 'items', as: 'change', id: item.id, values: { parent: null } }))
}

/** Whether a move would bring an item, or something below it, deeper than the schema allows. */
function sinksTooDeep(state: EditState, item: ItemRecord, parent: Id | null): boolean {
  const depth = depthBelow(state, parent)
  const deepest = depth + heightOf(state, item.id)
  return deepest > levelsOf(state) && depth > depthBelow(state, item.parent)
}

function levelsOf({ facts }: EditState): number {
  return schemaById(facts.schema).deepestLevel
}

function tooDeep(state: EditState): Plan {
  return refused({ code: 'too-deep', values: { levels: String(levelsOf(state)) } })
}

/** The level at which a child of `parent` stands, 1 at the top. */
function depthBelow(state: EditState, parent: Id | null): number {
  return lineOf(state, parent).length + 1
}

/** How many levels of live items stand below an item. */
function heightOf(state: EditState, id: Id): number {
  const children = state.items.live.filter(({ parent }) => parent === id)
  return children.reduce((height, child) => Math.max(height, heightOf(state, child.id) + 1), 0)
}

/** An item and all that it stands under, upwards. */
function lineOf({ items }: EditState, id: Id | null): readonly ItemRecord[] {
  const line: ItemRecord[] = []
  let next = items.all.find((item) => item.id === id)
  while (next) {
    const { parent } = next
    line.push(next)
    next = items.all.find((item) => item.id === parent)
  }
  return line
}
