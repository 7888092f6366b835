/** Says whether one more try under a key is allowed now, and counts it if so. */
export type RateLimit = (key: string) => boolean

const MOST_KEYS = 10_000

/**
 * Allows `most` tries per key within any `window` milliseconds. Keys are forgotten when their
 * window has passed, and the oldest first when there are too many, so that memory stays bounded.
 */
export function createRateLimit(most: number, window: number, clock: () => number): RateLimit {
  const tries = new Map<string, readonly number[]>()
  return (key) => {
    const now = clock()
    const recent = (tries.get(key) ?? []).filter((at) => at > now - window)
    tries.delete(key)
    const allowed = recent.length < most
    tries.set(key, allowed ? [...recent, now] : recent)
    forget(tries, now - window)
    return allowed
  }
}

function forget(tries: Map<string, readonly number[]>, before: number): void {
  for (const [key, times] of tries) {
    const isOver = (times.at(-1) ?? 0) <= before
    if (!isOver && tries.size <= MOST_KEYS) return
    tries.delete(key)
  }
}
