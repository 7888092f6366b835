/** What was kept on this device under a key; null where nothing was, or nothing can be read. */
export function readOnDevice(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps a value on this device; without web storage it lasts as long as the page. */
export function keepOnDevice(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // the browser forbids it or is full, and nothing here depends on it
  }
}

/** Forgets what was kept. */
export function forgetOnDevice(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // where nothing can be removed nothing was kept
  }
}
