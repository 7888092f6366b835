import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Store } from '../../server/storage/store.ts'

/** A store in memory whose log does as the test says. */
export interface FaultyStore extends Store {
  /** Called before every append, load and compact; what it throws, or waits for, is the fault. */
  before: (call: 'append' | 'load' | 'compact', count: number) => void | Promise<void>
  /** How often each of the three was called. */
  readonly calls: { append: number; load: number; compact: number }
}

/** A store that works until `before` is set. */
export function createFaultyStore(inner: Store = createMemoryStore()): FaultyStore {
  const calls = { append: 0, load: 0, compact: 0 }
  const store: FaultyStore = {
    ...inner,
    calls,
    before: () => {},
    append: async (updates) => {
      await store.before('append', ++calls.append)
      return inner.append(updates)
    },
    load: async (agenda) => {
      await store.before('load', ++calls.load)
      return inner.load(agenda)
    },
    compact: async (agenda, upTo, snapshot) => {
      await store.before('compact', ++calls.compact)
      return inner.compact(agenda, upTo, snapshot)
    },
  }
  return store
}

/** A promise and its key. */
export function aGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
