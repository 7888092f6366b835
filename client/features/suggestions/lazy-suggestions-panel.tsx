import { type ComponentType, lazy } from 'react'

let Fetched: ComponentType | null = null

const Panel = lazy(async () => ({ default: await fetchSuggestionsPanel() }))

/**
 * The panel of the suggestions, fetched when it is first opened or before. One that is there is
 * drawn at once: whatever suspends is shown after 300 ms at the earliest.
 */
export function SuggestionsPanel() {
  return Fetched ? <Fetched /> : <Panel />
}

/** Fetches the panel, so that it is there when somebody opens it. */
export async function fetchSuggestionsPanel(): Promise<ComponentType> {
  const panel = await import('./suggestions-panel.tsx')
  Fetched = panel.SuggestionsPanel
  return Fetched
}
