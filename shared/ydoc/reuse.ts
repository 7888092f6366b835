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

/** Records of one kind, reusing those of the last time by their id, and the list as a whole. */
export function createListReuse<Value extends { readonly id: string }>() {
  let known: ReadonlyMap<string, Value> = new Map()
  let list: readonly Value[] = []
  return (next: readonly Value[]): readonly Value[] => {
    const reused = next.map((value) => reuse(known.get(value.id), value))
    known = new Map(reused.map((value) => [value.id, value]))
    list = reuse(list, reused)
    return list
  }
}
