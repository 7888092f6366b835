/** How long it may take at most where no frame is painted, as in a tab behind others. */
const LONGEST_MS = 100

const waiting = new Set<() => void>()
let stopWaiting: (() => void) | null = null

/**
 * Calls back when the next frame has been handed over for painting. What follows from a key and is
 * not its letter waits until then, so that the letter does not wait for it. A callback that waits
 * already is called once.
 */
export function afterPaint(callback: () => void): void {
  waiting.add(callback)
  stopWaiting ??= waitForFrame(callAll)
}

/** Takes a callback back that waits for the frame. */
export function notAfterPaint(callback: () => void): void {
  waiting.delete(callback)
}

function callAll(): void {
  stopWaiting?.()
  stopWaiting = null
  const callbacks = [...waiting]
  waiting.clear()
  for (const callback of callbacks) callback()
}

function waitForFrame(done: () => void): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = done
  const frame = requestAnimationFrame(() => port2.postMessage(null))
  const timer = setTimeout(done, LONGEST_MS)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    port1.onmessage = null
    port1.close()
  }
}
