import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something that has a place among its siblings. */
export interface Ordered {
  readonly id: string
  readonly order: string
}

/** A new key for a sibling. */
export interface Rekeyed {
  readonly id: string
  readonly order: string
}

/** Where something new goes: its key, and the siblings that must get new keys first. */
export interface Placement {
  readonly order: string
  /** Empty unless two neighbours share a key or hold one that is not a key at all. */
  readonly rekeyed: readonly Rekeyed[]
}

/** Sorts siblings by key, then by id, both compared with plain `<` so that every peer agrees. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return 0
}

/** `A` and `z` begin the first and last keys of all, next to which no more may fit. */
const KEY = /^[B-Za-y][0-9A-Za-z]+$/

/** Whether a value can serve as a bound of new keys; anything can come out of a shared document. */
export function isOrderKey(value: unknown): value is string {
  if (typeof value !== 'string' || !KEY.test(value)) return false
  try {
    return generateKeyBetween(value, null) > value
  } catch {
    return false
  }
}

/** A key between two others; `null` is the open end. Both must be keys, the first the smaller. */
export function keyBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** Ascending keys between two others, `count` of them; the conditions of {@link keyBetween} hold. */
export function keysBetween(
  before: string | null,
  after: string | null,
  count: number,
): readonly string[] {
  return generateNKeysBetween(before, after, count)
}

/**
 * The key that puts something new at `index` among its siblings.
 *
 * Two people who insert at the same place at once choose the same key. Nothing fits between equal
 * keys, so the siblings from there to the next usable key are then given new ones, in their order.
 *
 * @param siblings in their order, as {@link compareOrdered} sorts them
 * @param index from 0 (before all) to the number of siblings (after all); beyond is the nearest end
 */
export function placeAt(siblings: readonly Ordered[], index: number): Placement {
  const at = Math.min(Math.max(index, 0), siblings.length)
  const from = lastKeyed(siblings, at)
  const lower = siblings[from - 1]?.order ?? null
  const to = nextAbove(siblings, at, lower)
  const upper = siblings[to]?.order ?? null
  const keys = keysBetween(lower, upper, to - from + 1)
  const order = keys[at - from] ?? keyBetween(lower, upper)
  const rest = keys.filter((_, position) => position !== at - from)
  const rekeyed = siblings
    .slice(from, to)
    .flatMap(({ id }, position) => (rest[position] ? [{ id, order: rest[position] }] : []))
  return { order, rekeyed }
}

/** One past the last sibling before `at` whose key can be a lower bound. */
function lastKeyed(siblings: readonly Ordered[], at: number): number {
  let from = at
  while (from > 0 && !isOrderKey(siblings[from - 1]?.order)) from--
  return from
}

/** The first sibling from `at` on whose key is above `lower`, or the number of siblings. */
function nextAbove(siblings: readonly Ordered[], at: number, lower: string | null): number {
  let to = at
  for (; to < siblings.length; to++) {
    const order = siblings[to]?.order
    if (isOrderKey(order) && (lower === null || order > lower)) break
  }
  return to
}
