import type * as Y from 'yjs'
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

/** What is suggested in the texts of one document, kept up with as it changes. */
export interface SuggestionWatch {
  /** The texts in which something is suggested; the same list until something of it changes. */
  readonly get: () => readonly TextSuggestions[]
  /** Calls back after each change until the function returned is called. */
  readonly subscribe: (listener: () => void) => () => void
}

const watches = new WeakMap<Y.Doc, SuggestionWatch>()

/** The one watch of a document; a text is read again only after something was written in it. */
export function watchSuggestions(doc: Y.Doc): SuggestionWatch {
  const known = watches.get(doc)
  if (known) return known
  const made = createWatch(doc)
  watches.set(doc, made)
  return made
}

function createWatch(doc: Y.Doc): SuggestionWatch {
  const texts = new Map<string, TextSuggestions>()
  const listeners = new Set<() => void>()
  let all: readonly TextSuggestions[] | null = null
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
  const touch = createTouch(doc)
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const changed = touch(transaction).texts.filter(read)
    if (changed.length === 0) return
    all = null
    for (const listener of [...listeners]) listener()
  })
  for (const place of [...doc.share.keys()].map(textPlace)) if (place) read(place)
  return {
    get: () => {
      all ??= [...texts.values()]
      return all
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

function sameCards(some: readonly SuggestionCard[], others: readonly SuggestionCard[]): boolean {
  if (some.length !== others.length) return false
  return some.length === 0 || JSON.stringify(some) === JSON.stringify(others)
}
