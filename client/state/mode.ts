/** What the person has chosen to do with the agenda; their role may leave no choice. */
export type Mode = 'editing' | 'viewing'

/** The chosen mode of an open agenda. */
export interface ModeChoice {
  readonly get: () => Mode
  readonly set: (mode: Mode) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** An open agenda begins in Editing. */
export function createModeChoice(): ModeChoice {
  let mode: Mode = 'editing'
  const listeners = new Set<() => void>()
  return {
    get: () => mode,
    set: (next) => {
      mode = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
