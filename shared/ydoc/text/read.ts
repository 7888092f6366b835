import * as Y from 'yjs'
import { type Attributes, behindMarker, NO_ATTRIBUTES } from './attributes.ts'
import { breakOf, type ParagraphBreak } from './structs.ts'

/** What a stretch of tokens is: characters, the start of a paragraph, or an embedded object. */
export type Content =
  | { readonly text: string }
  | { readonly start: ParagraphBreak }
  | { readonly embed: unknown }

/** Neighbouring tokens of one item under the same markers. */
export interface Stretch {
  /** Index of its first token in the Y.Text. */
  readonly index: number
  /** UTF-16 units for characters, 1 for the others. */
  readonly length: number
  readonly content: Content
  readonly attributes: Attributes
  readonly item: Y.Item
}

/** Whether an item counts as being there. */
export type IsThere = (item: Y.Item) => boolean

/**
 * The tokens of a text in their order. Reading writes nothing, which `toDelta` may.
 *
 * @param isThere to read the text as if other items were there than are
 */
export function readStretches(ytext: Y.Text, isThere: IsThere = isAlive): readonly Stretch[] {
  const stretches: Stretch[] = []
  let attributes = NO_ATTRIBUTES
  let index = 0
  for (let item = ytext._start; item; item = item.right) {
    if (!isThere(item)) continue
    if (item.content instanceof Y.ContentFormat) {
      attributes = behindMarker(attributes, item.content)
    }
    if (!item.countable) continue
    const { length } = item
    stretches.push({ index, length, content: contentOf(item), attributes, item })
    index += length
  }
  return stretches
}

function isAlive(item: Y.Item): boolean {
  return !item.deleted
}

/** What an item holds, deleted or not. */
export function contentOf(item: Y.Item): Content {
  if (item.content instanceof Y.ContentString) return { text: item.content.str }
  const start = breakOf(item)
  return start ? { start } : { embed: item.content.getContent()[0] }
}
