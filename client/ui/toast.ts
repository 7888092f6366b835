import { watchable } from '../../shared/base/watched.ts'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'error'
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Toasts on the screen, oldest first. */
export const toasts = watchable<readonly Toast[]>([])

const SHOWN_FOR_MS = 7_000
const AT_MOST = 3
let lastId = 0

/**
 * Shows a sentence for a while at the foot of the window, with at most one action (usually Undo).
 * Errors and toasts with an action stay twice as long.
 */
export function showToast(
  text: string,
  { tone = 'info', action }: Partial<Pick<Toast, 'tone' | 'action'>> = {},
): void {
  lastId += 1
  const id = lastId
  const alike = toasts.get().filter((other) => other.text !== text)
  toasts.set([...alike.slice(1 - AT_MOST), { id, text, tone, action }])
  setTimeout(() => hideToast(id), action || tone === 'error' ? SHOWN_FOR_MS * 2 : SHOWN_FOR_MS)
}

/** Takes a toast away. */
export function hideToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id))
}
