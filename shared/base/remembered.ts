/**
 * A function that works its answer out once for each object. Records, texts and documents stay the
 * same object until they change, so that after an edit only what was edited is worked out again.
 */
export function remembered<Key extends object, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
