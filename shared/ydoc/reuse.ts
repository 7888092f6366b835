/**
 * The previous value when the next one is equal to it member by member, and the next one otherwise:
 * whoever compares by identity then sees a change only where there is one.
 */
export function reuse<Value extends object>(previous: Value | undefined, next: Value): Value {
  if (!previous) return next
  const before = Object.entries(previous)
  const after = new Map(Object.entries(next))
  const isSame =
    before.length === after.size &&
    before.every(([key, value]) => after.has(key) && after.get(key) === value)
  return isSame ? previous : next
}

/** The previous list when the next one has the same members in the same order. */
export function reuseList<Value>(
  previous: readonly Value[],
  next: readonly Value[],
): readonly Value[] {
  const isSame =
    previous.length === next.length && next.every((value, index) => value === previous[index])
  return isSame ? previous : next
}
