import { createContext, use, useSyncExternalStore } from 'react'
import { watchable } from '../../shared/base/watched.ts'

/** How texts show what is suggested in them: all of it, as if accepted, or as if never suggested. */
export const MARKUP_VIEWS = ['all', 'accepted', 'before'] as const
export type MarkupView = (typeof MARKUP_VIEWS)[number]

const view = watchable<MarkupView>('all')

const FixedContext = createContext<MarkupView | null>(null)

/** Fixes how the texts below show suggestions, whatever is chosen. */
export const FixedMarkupView = FixedContext

/** How suggestions are shown here; looking never writes. */
export function useMarkupView(): MarkupView {
  const chosen = useSyncExternalStore(view.subscribe, view.get)
  return use(FixedContext) ?? chosen
}

/** Shows suggestions in another way. */
export function setMarkupView(next: MarkupView): void {
  view.set(next)
}
