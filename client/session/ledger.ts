/**
 * Counts this device's changes against the server's acknowledgements, so that "saved" is a fact
 * about the server's disk and not about the socket.
 *
 * Message `n` of a connection *covers* all changes up to some number: the first exchange (sync step
 * 2) covers everything made so far, and each update after it the changes up to its own. An update
 * that overtakes the exchange covers nothing, because what came before it may be missing there.
 */
export interface Ledger {
  /** A change was made here. */
  changed(): void
  /** A connection opened; nothing has been sent on it. */
  connected(): void
  /** An update message went out on the open connection. */
  sent(message: 'exchange' | 'update'): void
  /** The first `count` update messages of the open connection are on disk. */
  stored(count: number): void
  /** Changes that no acknowledgement covers yet. */
  unsaved(): number
  /** The number of the last change made, for asking {@link savedUpTo} about it later. */
  lastChange(): number
  /** The number of the last change that is known to be on the server's disk. */
  savedUpTo(): number
  /** Whether the first exchange of the open connection is acknowledged. */
  isSettled(): boolean
}

/** A ledger of a device that already holds this many changes the server may not have. */
export function createLedger(already = 0): Ledger {
  let changes = already
  let saved = 0
  let covers: number[] = []
  let exchangedAt: number | null = null
  let storedCount = 0
  return {
    changed: () => {
      changes += 1
    },
    connected: () => {
      covers = []
      exchangedAt = null
      storedCount = 0
    },
    sent: (message) => {
      if (message === 'exchange') exchangedAt ??= covers.length
      covers.push(exchangedAt === null ? saved : changes)
    },
    stored: (count) => {
      storedCount = Math.max(storedCount, Math.min(count, covers.length))
      saved = Math.max(saved, covers[storedCount - 1] ?? saved)
    },
    unsaved: () => changes - saved,
    lastChange: () => changes,
    savedUpTo: () => saved,
    isSettled: () => exchangedAt !== null && storedCount > exchangedAt,
  }
}
