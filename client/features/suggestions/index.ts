import { onDemand } from '../../ui/index.ts'

export { MarkupSelect } from './markup-select.tsx'
export { SuggestionsWatch } from './suggestions-watch.tsx'
export { useSuggestionCount, useSuggestionCounts } from './use-suggestion-counts.ts'

/** The panel of the suggestions, fetched when it is first opened. */
export const SuggestionsPanel = onDemand(
  async () => (await import('./suggestions-panel.tsx')).SuggestionsPanel,
)
