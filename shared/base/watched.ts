/** A value that changes and can be watched, in the form that useSyncExternalStore wants. */
export interface Watched<Value> {
  readonly get: () => Value
  readonly subscribe: (listener: () => void) => () => void
}

/** A watched value together with the right to change it. */
export interface Watchable<Value> extends Watched<Value> {
  readonly set: (value: Value) => void
}

/** A watched value that begins as given; setting an identical value tells nobody. */
export function watchable<Value>(first: Value): Watchable<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
