/** How long it may take at most where no frame is painted, as in a tab behind others. */
const LONGEST_MS = 100

const waiting = new Set<() => void>()
let stopWaiting: (() => void) | null = null
let channel: MessageChannel | null = null

/**
 * Calls back when the next frame has been handed over for painting. What follows from a key and is
 * not its letter waits until then, so that the letter does not wait for it. A callback that waits
 * already is called once.
 */
export function afterPaint(callback: () => void): void {
  waiting.add(callback)
  stopWaiting ??= waitForFrame()
}

/** Takes a callback back that waits for the frame. */
export function notAfterPaint(callback: () => void): void {
  waiting.delete(callback)
}

/**
 * Those who listen to one source, told in one go: at once, or after the paint. One watch of the
 * source serves them all, since each of them would cost every key a little.
 */
export function calmListeners(
  watch: (tell: { readonly now: () => void; readonly calmly: () => void }) => () => void,
): (listener: () => void) => () => void {
  const listeners = new Set<() => void>()
  let stop: (() => void) | null = null
  const now = () => {
    for (const listener of [...listeners]) listener()
  }
  const calmly = () => afterPaint(now)
  return (listener) => {
    listeners.add(listener)
    stop ??= watch({ now, calmly })
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = null
      notAfterPaint(now)
    }
  }
}

function callAll(): void {
  stopWaiting?.()
  stopWaiting = null
  const callbacks = [...waiting]
  waiting.clear()
  for (const callback of callbacks) callback()
}

/** A message that is posted in a frame arrives once it was handed over. */
function waitForFrame(): () => void {
  const frame = requestAnimationFrame(() => {
    channel ??= openChannel()
    channel.port2.postMessage(null)
  })
  const timer = setTimeout(callAll, LONGEST_MS)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel()
  opened.port1.onmessage = () => {
    if (stopWaiting) callAll()
  }
  return opened
}
