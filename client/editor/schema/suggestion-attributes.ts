import {
  type ParagraphSuggestion,
  paragraphSuggestion,
} from '../../../shared/ydoc/text/suggestions.ts'

/** The attributes by which an element tells whose suggestion it shows, and which. */
export function suggestionAttributes({
  keys,
  by,
}: Pick<ParagraphSuggestion, 'keys' | 'by'>): Record<string, string> {
  return { 'data-suggestion': keys.join(' '), ...(by !== null && { 'data-by': by }) }
}

/** The attributes of a paragraph about which something is suggested. */
export function pendingAttributes(pending: string | null): Record<string, string> {
  const suggestion = paragraphSuggestion(pending)
  if (!suggestion || pending === null) return {}
  return {
    'data-pending': suggestion.start ?? 'format',
    'data-pending-value': pending,
    ...suggestionAttributes(suggestion),
  }
}
