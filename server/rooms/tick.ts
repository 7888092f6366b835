/** Up to this many connections an update goes on in the turn in which it came. */
const FEW = 8

/** With this many connections, and beyond, a tick takes its full length. */
const MANY = 200

/** The length of the longest tick, in milliseconds. */
const LONGEST = 50

/**
 * How long a room gathers updates before it passes them on as one, in milliseconds. What costs is
 * the number of frames sent, so the more people listen, the longer it pays to wait.
 */
export function tickWindow(connections: number): number {
  return connections <= FEW ? 0 : LONGEST * Math.min(1, connections / MANY)
}

/** Something that runs again and again, but never twice within its window. */
export interface Ticker {
  /** Asks for a run; asking again before it comes changes nothing. */
  touch(): void
  stop(): void
}

/** Runs `tick` at most once per window, at once when the last run is long enough ago. */
export function createTicker(window: () => number, tick: () => void): Ticker {
  let last = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | null = null
  const run = () => {
    cancel = null
    last = performance.now()
    tick()
  }
  return {
    touch: () => {
      if (cancel) return
      const wait = last + window() - performance.now()
      if (wait <= 0.5) {
        const immediate = setImmediate(run)
        cancel = () => clearImmediate(immediate)
      } else {
        const timeout = setTimeout(run, wait)
        cancel = () => clearTimeout(timeout)
      }
    },
    stop: () => {
      cancel?.()
      cancel = null
    },
  }
}
