/** Whoever asks for more answers than this asks for other ones than before. */
const MOST_KNOWN = 2_000

/** The same as `remembered` for a function of some characters, which keeps the answers of late. */
export function rememberedText<Key extends string, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, value)
    return value
  }
}
