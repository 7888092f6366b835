import type * as Y from 'yjs'
import { remembered } from '../base/remembered.ts'
import { type Watched, watchable } from '../base/watched.ts'
import type { TextPlace } from '../model/edit.ts'
import { textPlace, textRoot } from './layout.ts'
import { rootText } from './shared-type.ts'
import { readSuggestionCards, type SuggestionCard } from './text/suggestion-cards.ts'
import { createTouch } from './touch.ts'

/** What is suggested in one text. */
export interface TextSuggestions {
  readonly place: TextPlace
  readonly cards: readonly SuggestionCard[]
}

/**
 * The texts of one document in which something is suggested, kept up with as they change; the same
 * list until something of it changes.
 */
export type SuggestionWatch = Watched<readonly TextSuggestions[]>

/** The one watch of a document; a text is read again only after something was written in it. */
export const watchSuggestions = remembered((doc: Y.Doc): SuggestionWatch => {
  const texts = new Map<string, TextSuggestions>()
  const read = (place: TextPlace): boolean => {
    const root = textRoot(place)
    const ytext = rootText(doc, root)
    const cards = ytext ? readSuggestionCards(ytext) : []
    const before = texts.get(root)
    if (sameCards(before?.cards ?? [], cards)) return false
    if (cards.length > 0) texts.set(root, { place, cards })
    else texts.delete(root)
    return true
  }
  for (const place of [...doc.share.keys()].map(textPlace)) if (place) read(place)
  const all = watchable<readonly TextSuggestions[]>([...texts.values()])
  const touch = createTouch(doc)
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (touch(transaction).texts.filter(read).length > 0) all.set([...texts.values()])
  })
  return all
})

function sameCards(some: readonly SuggestionCard[], others: readonly SuggestionCard[]): boolean {
  if (some.length !== others.length) return false
  return some.length === 0 || JSON.stringify(some) === JSON.stringify(others)
}
