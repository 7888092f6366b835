import type { Id, Item } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'

/** What the keys and the menu of the tree can ask for. */
export const MOVES = ['up', 'down', 'demote', 'promote'] as const
export type Move = (typeof MOVES)[number]

/** Where a dragged item is let go, seen from the row under it. */
export type Drop = 'before' | 'into' | 'after'

/** A key of the catalogue that says why there is nothing to do. */
export type NoMove = `no-move.${Move}`

type MoveItem = Extract<Edit, { do: 'move-item' }>
type AddItem = Extract<Edit, { do: 'add-item' }>

/**
 * The edit that moves an item one step, or the reason why it stays where it is. Up and down pass
 * through the neighbouring parent, so that a sub-item can travel the whole agenda with two keys.
 */
export function stepMove(items: readonly Item[], id: Id, move: Move): MoveItem | NoMove {
  const item = items.find((one) => one.id === id)
  return (item && STEPS[move](items, item)) ?? `no-move.${move}`
}

/** The edit that puts an item beside or into another one, or null when it stands there already. */
export function dropMove(items: readonly Item[], id: Id, target: Id, drop: Drop): MoveItem | null {
  const onto = items.find((one) => one.id === target)
  if (!onto || id === target) return null
  if (drop === 'into') return moveTo(id, target, null)
  const before = drop === 'before' ? target : (neighbour(items, onto, 1, id)?.id ?? null)
  const moving = items.find((one) => one.id === id)
  if (moving?.parent === onto.parent && isAlreadyBefore(items, moving, before)) return null
  return moveTo(id, onto.parent, before)
}

/** The edit that adds an item right after another one, at its level; at the end without one. */
export function addAfter(items: readonly Item[], id: Id, after: Id | null): AddItem {
  const item = items.find((one) => one.id === after)
  const before = item ? (neighbour(items, item, 1)?.id ?? null) : null
  return { do: 'add-item', id, parent: item?.parent ?? null, before }
}

const STEPS: Record<Move, (items: readonly Item[], item: Item) => MoveItem | null> = {
  up(items, item) {
    const previous = neighbour(items, item, -1)
    if (previous) return moveTo(item.id, item.parent, previous.id)
    const aunt = auntOf(items, item, -1)
    return aunt ? moveTo(item.id, aunt.id, null) : null
  },
  down(items, item) {
    const next = neighbour(items, item, 1)
    if (next) return moveTo(item.id, item.parent, neighbour(items, next, 1)?.id ?? null)
    const aunt = auntOf(items, item, 1)
    return aunt ? moveTo(item.id, aunt.id, childrenOf(items, aunt.id)[0]?.id ?? null) : null
  },
  demote(items, item) {
    const previous = neighbour(items, item, -1)
    return previous ? moveTo(item.id, previous.id, null) : null
  },
  promote(items, item) {
    const parent = items.find((one) => one.id === item.parent)
    if (!parent) return null
    return moveTo(item.id, parent.parent, neighbour(items, parent, 1)?.id ?? null)
  },
}

function moveTo(id: Id, parent: Id | null, before: Id | null): MoveItem {
  return { do: 'move-item', id, parent, before }
}

function childrenOf(items: readonly Item[], parent: Id | null): readonly Item[] {
  return items.filter((one) => one.parent === parent)
}

/** The sibling `by` places further, as if `without` were not there. */
function neighbour(items: readonly Item[], item: Item, by: 1 | -1, without?: Id): Item | undefined {
  const siblings = childrenOf(items, item.parent).filter((one) => one.id !== without)
  return siblings[siblings.findIndex((one) => one.id === item.id) + by]
}

function auntOf(items: readonly Item[], item: Item, by: 1 | -1): Item | undefined {
  const parent = items.find((one) => one.id === item.parent)
  return parent && neighbour(items, parent, by)
}

function isAlreadyBefore(items: readonly Item[], item: Item, before: Id | null): boolean {
  return before === item.id || (neighbour(items, item, 1)?.id ?? null) === before
}
