/**
 * Starts the worker that opens the client while the server is away. Where workers are not to be
 * had (a private window, an address without https) the client works as before.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
}
