export { SuggestionsPanel } from './lazy-suggestions-panel.tsx'
export { MarkupSelect } from './markup-select.tsx'
export { SuggestionsWatch } from './suggestions-watch.tsx'
export { useSuggestionCount, useSuggestionCounts } from './use-suggestion-counts.ts'
