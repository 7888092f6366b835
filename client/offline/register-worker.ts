/** Fetching all that the client is made of waits so long, to let the page open first. */
const LATER_MS = 3_000

/**
 * Starts the worker that opens the client while the server is away. Where workers are not to be
 * had (a private window, an address without https) the client works as before.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  setTimeout(() => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  }, LATER_MS)
}
