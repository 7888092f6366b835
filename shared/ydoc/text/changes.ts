import * as Y from 'yjs'
import { type Attributes, behindMarker, NO_ATTRIBUTES } from './attributes.ts'
import { type Content, contentOf } from './read.ts'
import { breakOf, markerOf, type ParagraphBreak } from './structs.ts'

/**
 * One part of what a transaction did to the tokens of a text, from left to right. A paragraph start
 * is always a part of its own.
 */
export type TextChange =
  | { readonly do: 'keep' | 'remove'; readonly length: number; readonly isStart: boolean }
  | { readonly do: 'insert'; readonly content: Content; readonly attributes: Attributes }

/** Of the events of one transaction the one of this text, or null when it has none. */
export function eventOf(
  ytext: Y.Text,
  events: readonly { readonly target: unknown }[],
): Y.YTextEvent | null {
  const event = events.find(({ target }) => target === ytext)
  return event instanceof Y.YTextEvent ? event : null
}

/**
 * What one transaction did to the tokens of a text. (Yjs's own `event.delta` deletes markers that
 * look redundant to it while it looks.) Changed formats are not told: read the text for them.
 */
export function textChanges(ytext: Y.Text, event: Y.YTextEvent): readonly TextChange[] {
  const changes: TextChange[] = []
  let attributes = NO_ATTRIBUTES
  for (let item = ytext._start; item; item = item.right) {
    const marker = markerOf(item)
    if (marker) attributes = behindMarker(attributes, marker)
    else if (item.countable) addChange(changes, changeOf(item, event, attributes))
  }
  return changes
}

/** The paragraph breaks that the text had before the transaction, in their order. */
export function breaksBefore(ytext: Y.Text, event: Y.YTextEvent): readonly ParagraphBreak[] {
  const breaks: ParagraphBreak[] = []
  for (let item = ytext._start; item; item = item.right) {
    const there = !event.adds(item) && (!item.deleted || event.deletes(item))
    const start = there ? breakOf(item) : null
    if (start) breaks.push(start)
  }
  return breaks
}

function changeOf(item: Y.Item, event: Y.YTextEvent, attributes: Attributes): TextChange | null {
  const added = event.adds(item)
  if (item.deleted && (added || !event.deletes(item))) return null
  if (added) return { do: 'insert', content: contentOf(item), attributes }
  const isStart = breakOf(item) !== null
  return { do: item.deleted ? 'remove' : 'keep', length: item.length, isStart }
}

/** Adds a change, joined to the last one where both keep or both remove plain tokens. */
function addChange(changes: TextChange[], change: TextChange | null): void {
  if (!change) return
  const last = changes[changes.length - 1]
  if (last && last.do === change.do && last.do !== 'insert' && change.do !== 'insert') {
    if (!last.isStart && !change.isStart) {
      changes[changes.length - 1] = { ...last, length: last.length + change.length }
      return
    }
  }
  changes.push(change)
}
