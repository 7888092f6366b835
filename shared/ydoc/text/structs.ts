import * as Y from 'yjs'
import type { PairKind } from './attributes.ts'

/*
 * What the text layer leans on in Yjs 13.6, whose version is pinned exactly; a test of the same
 * name runs each of these sentences.
 *
 * 1. A Y.Text is a list of items from `_start` along `right`; what was deleted stays in the list,
 *    marked `deleted`.
 * 2. Strings, embeds and types are countable, and their `length` counts UTF-16 units; a
 *    ContentFormat `{key, value}` is not countable.
 * 3. A new `Item` between two neighbours, under the next free clock of the document's client, is
 *    inserted by `integrate`.
 * 4. `Item.delete` deletes exactly that item. (`Y.Text.delete` also cleans up markers around it,
 *    whoever wrote them.)
 * 5. `getItemCleanStart` splits an item, and writes nothing. A string that is split inside a
 *    surrogate pair is ruined.
 * 6. `_searchMarker` remembers indexes; whoever inserts or deletes items directly must empty it.
 * 7. After a transaction from elsewhere Yjs deletes markers that look redundant to it, unless
 *    `_needFormattingCleanup` was set to false in `afterTransaction`; so does reading
 *    `event.delta` and `event.changes`.
 * 8. `event.adds(item)` and `event.deletes(item)` tell what one transaction did.
 */

/** A paragraph break: an embedded map that starts a paragraph and holds its kind and indent. */
export type ParagraphBreak = Y.Map<unknown>

/** Whether the item is still there and counts as characters, an embed or a paragraph break. */
export function isToken(item: Y.Item): boolean {
  return !item.deleted && item.countable
}

/** The marker that an item is, or null. */
export function markerOf(item: Y.Item): Y.ContentFormat | null {
  return !item.deleted && item.content instanceof Y.ContentFormat ? item.content : null
}

/** The paragraph break that an item is, deleted or not, or null. */
export function breakOf(item: Y.Item): ParagraphBreak | null {
  const { content } = item
  return content instanceof Y.ContentType && content.type instanceof Y.Map ? content.type : null
}

/**
 * Makes the item end after `length` of its units, the rest becoming an item of its own. A cut inside
 * a surrogate pair is made behind the pair.
 */
export function cutItem(transaction: Y.Transaction, item: Y.Item, length: number): void {
  const at = length + (splitsPair(item, length) ? 1 : 0)
  if (at >= item.length) return
  Y.getItemCleanStart(transaction, Y.createID(item.id.client, item.id.clock + at))
}

function splitsPair({ content }: Y.Item, at: number): boolean {
  if (!(content instanceof Y.ContentString)) return false
  const unit = content.str.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit < 0xe000
}

/** Forgets what Yjs remembers of indexes, because items were inserted or deleted directly. */
export function forgetIndexes(ytext: Y.Text): void {
  if (ytext._searchMarker) ytext._searchMarker.length = 0
}

/**
 * A unique key for a pair of markers, or with `s` for a suggested kind of paragraph: the name of the
 * first thing that is written with it.
 */
export function freshKey({ doc }: Y.Transaction, prefix: PairKind | 's'): string {
  return `${prefix}:${doc.clientID.toString(36)}-${Y.getState(doc.store, doc.clientID).toString(36)}`
}

/** Whether a key is one that this client made. */
export function isOwnKey({ doc }: Y.Transaction, key: string): boolean {
  return key.startsWith(`:${doc.clientID.toString(36)}-`, 1)
}

/** The marker that begins a pair. */
export function beginning(key: string, value: object): Y.ContentFormat {
  return new Y.ContentFormat(key, value)
}

/** The marker that ends a pair. */
export function ending(key: string): Y.ContentFormat {
  return new Y.ContentFormat(key, null as never) // Yjs takes null and types it as an object
}

/** Inserts items one after the other, from a place between two neighbours on. */
export function itemWriter(
  transaction: Y.Transaction,
  ytext: Y.Text,
  place: { readonly left: Y.Item | null; readonly right: Y.Item | null },
): (content: Y.Item['content']) => void {
  const { doc } = transaction
  let { left } = place
  const { right } = place
  return (content) => {
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
    const origin = left?.lastId ?? null
    const item = new Y.Item(id, left, origin, right, right?.id ?? null, ytext, null, content)
    item.integrate(transaction, 0)
    left = item
    forgetIndexes(ytext)
  }
}
