import { lazy } from 'react'

/** The panel of the suggestions, fetched when it is first opened. */
export const SuggestionsPanel = lazy(async () => {
  const panel = await import('./suggestions-panel.tsx')
  return { default: panel.SuggestionsPanel }
})
