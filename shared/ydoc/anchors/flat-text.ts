import type * as Y from 'yjs'
import { readStretches } from '../text/read.ts'
import { insertionOf, suggestedBy } from '../text/suggestions.ts'

/** Stands for an embedded object, so that a place in the string is a place in the text. */
const OBJECT = '\ufffc'

/** The tokens of a text as one string, a unit each: what is suggested too, as an editor shows it. */
export function flatText(ytext: Y.Text): string {
  return readStretches(ytext)
    .map(({ content }) => {
      if ('text' in content) return content.text
      return 'start' in content ? '\n' : OBJECT
    })
    .join('')
}

/** A quotation for people: embedded objects say nothing. */
export function withoutObjects(quote: string): string {
  return quote.replaceAll(OBJECT, '')
}

/**
 * The place among the characters of the plain text, as rules count them, of the place before a
 * token: what is only suggested counts nothing, nor does an embedded object.
 */
export function plainOffset(ytext: Y.Text, index: number): number {
  let offset = 0
  for (const { index: at, length, content, attributes } of readStretches(ytext)) {
    if (at >= index) break
    const key = insertionOf(attributes)
    const isSuggested = key !== null && suggestedBy(attributes.get(key)) !== null
    if (!isSuggested && !('embed' in content)) offset += Math.min(length, index - at)
  }
  return offset
}
