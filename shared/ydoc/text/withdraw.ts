import type * as Y from 'yjs'
import { pairKind } from './attributes.ts'
import { setPending } from './paragraph-format.ts'
import { readParagraphs } from './paragraphs.ts'
import { readStretches } from './read.ts'
import { removeSuggested } from './suggest-remove.ts'
import type { Suggester } from './suggester.ts'
import { insertionOf, suggestedBy } from './suggestions.ts'
import { unmarkTokens } from './unmark.ts'

/**
 * Takes suggestions of a person's own back, by their keys, within what one who may only suggest can
 * do: what they inserted goes, or is hidden where it came from another of their tabs.
 */
export function withdraw(
  transaction: Y.Transaction,
  ytext: Y.Text,
  keys: readonly string[],
  suggester: Suggester,
): void {
  const isOwn = (key: string, value: unknown) =>
    keys.includes(key) && suggestedBy(value) === suggester.person
  for (const { start, pendingFormats } of readParagraphs(ytext)) {
    for (const [key, value] of Object.entries(pendingFormats)) {
      if (isOwn(key, value)) setPending(ytext, start?.content.start ?? null, key, null)
    }
  }
  const ended = new Set<string>()
  for (const { attributes } of readStretches(ytext)) {
    for (const [key, value] of attributes) {
      const kind = pairKind(key)
      if ((kind === 'd' || kind === 'f') && isOwn(key, value)) ended.add(key)
    }
  }
  for (const key of ended) unmarkTokens(transaction, ytext, key)
  for (const { index, length, attributes } of readStretches(ytext).toReversed()) {
    const insertion = insertionOf(attributes)
    if (insertion === null || !isOwn(insertion, attributes.get(insertion))) continue
    removeSuggested(transaction, ytext, index, length, suggester)
  }
}
