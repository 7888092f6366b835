/** A repeatable source of chance: the same seed gives the same numbers. */
export interface Random {
  /** A number from 0 up to and without 1. */
  next(): number
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value
}

/** Mulberry32, by a seed. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
  }
}
