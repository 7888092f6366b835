import { createContext, use, useSyncExternalStore } from 'react'

/** How texts show what is suggested in them: all of it, as if accepted, or as if never suggested. */
export const MARKUP_VIEWS = ['all', 'accepted', 'before'] as const
export type MarkupView = (typeof MARKUP_VIEWS)[number]

let view: MarkupView = 'all'
const listeners = new Set<() => void>()

const FixedContext = createContext<MarkupView | null>(null)

/** Fixes how the texts below show suggestions, whatever is chosen. */
export const FixedMarkupView = FixedContext

/** How suggestions are shown here; looking never writes. */
export function useMarkupView(): MarkupView {
  const chosen = useSyncExternalStore(subscribe, () => view)
  return use(FixedContext) ?? chosen
}

/** Shows suggestions in another way. */
export function setMarkupView(next: MarkupView): void {
  view = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
