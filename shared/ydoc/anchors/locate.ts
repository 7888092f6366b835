import type * as Y from 'yjs'
import type { TextPlace } from '../../model/edit.ts'
import type { TextAnchor, Thread, ThreadPlace } from '../../model/thread.ts'
import { textPlace, textRoot } from '../layout.ts'
import { rootText } from '../shared-type.ts'
import { findQuote, type QuoteFound } from './find-quote.ts'
import { flatText, plainOffset } from './flat-text.ts'
import { rangeOf, type TokenRange } from './text-anchor.ts'

/** A shorter quotation says too little to be looked for in the text that it was in. */
const SHORTEST_QUOTE = 3

/** And in other texts: a word that stands somewhere by chance is no place for a comment. */
const SHORTEST_ELSEWHERE = 8

const NOWHERE: ThreadPlace = { at: 'nowhere' }

/**
 * Where a thread stands in a document now.
 *
 * A range of text is found by its letters, whatever was edited around them. Letters that were cut and
 * pasted, or deleted and brought back, are others: then the quotation is looked for, in the same
 * text first and then in all of them, and counts only where there is no doubt.
 */
export function locate(doc: Y.Doc, { anchor }: Pick<Thread, 'anchor'>): ThreadPlace {
  switch (anchor.on) {
    case 'text':
      return locateText(doc, anchor)
    case 'suggestion':
      return { at: 'suggestion', place: anchor.place, key: anchor.key }
    case 'fact':
      return { at: 'fact', fact: anchor.fact }
    default:
      return { at: 'record', what: anchor.on, id: anchor.id }
  }
}

function locateText(doc: Y.Doc, anchor: TextAnchor): ThreadPlace {
  const ytext = rootText(doc, textRoot(anchor.place))
  const range = ytext && rangeOf(ytext, anchor)
  if (ytext && range) return placeIn(ytext, anchor.place, range)
  if (anchor.quote.trim().length < SHORTEST_QUOTE) return NOWHERE
  const here = ytext && findQuote(flatText(ytext), anchor)
  if (ytext && here) return placeIn(ytext, anchor.place, here)
  return anchor.quote.trim().length < SHORTEST_ELSEWHERE ? NOWHERE : locateElsewhere(doc, anchor)
}

function locateElsewhere(doc: Y.Doc, anchor: TextAnchor): ThreadPlace {
  let best: { readonly ytext: Y.Text; readonly place: TextPlace; found: QuoteFound } | null = null
  let isDoubtful = false
  for (const name of doc.share.keys()) {
    const place = textPlace(name)
    const ytext = place && rootText(doc, name)
    const flat = ytext ? flatText(ytext) : ''
    if (!place || !ytext || !flat.includes(anchor.quote)) continue
    const found = findQuote(flat, anchor)
    isDoubtful ||= found === null || best !== null
    if (found) best = { ytext, place, found }
  }
  return best && !isDoubtful ? placeIn(best.ytext, best.place, best.found) : NOWHERE
}

function placeIn(ytext: Y.Text, place: TextPlace, { from, to }: TokenRange): ThreadPlace {
  return { at: 'text', place, from: plainOffset(ytext, from), to: plainOffset(ytext, to) }
}
