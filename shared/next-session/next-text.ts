import type { Text } from '../model/text.ts'
import { replaceRange } from '../rules/replace-range.ts'
import { sentencesOf } from '../rules/sentences.ts'
import { type Range, type TextView, viewText } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import type { Passage } from './passage.ts'
import type { PlaceDraft } from './place-draft.ts'

/** A text of the next agenda, with the places of it to check. */
export interface NextText {
  readonly text: Text
  readonly places: readonly PlaceDraft[]
}

/** How much of a long sentence is quoted on each side of the words. */
const QUOTED_EACH_SIDE = 160

/** The fields in which ordinals can only be those of sessions to come. */
const TITLES = ['title', 'short-title']

/**
 * Carries a text over: ordinals of sessions in the titles of items are written anew, all else stays
 * as it stood, and everything that names the last session is a place to check.
 */
export function nextText(view: TextView, passage: Passage): NextText {
  const mentions = mentionsIn(view, passage)
  if (mentions.length === 0) return { text: view.text, places: [] }
  const isTitle = TITLES.includes(view.field) && view.at.document === undefined
  const applied = new Set(
    isTitle ? mentions.filter(({ kind, proposed }) => kind === 'ordinal' && proposed) : [],
  )
  const after = [...applied]
    .toReversed()
    .reduce((now, one) => viewOf(now, replaceRange(now, one, one.proposed ?? '')), view)
  let moved = 0
  const places = mentions.map((mention): PlaceDraft => {
    const isApplied = applied.has(mention)
    const was = view.plain.slice(mention.from, mention.to)
    const from = mention.from + moved
    if (isApplied) moved += (mention.proposed ?? '').length - was.length
    const to = mention.to + moved
    return { ...placeIn(after, { from, to }, mention), was, applied: isApplied }
  })
  return { text: after.text, places }
}

function placeIn(view: TextView, range: Range, { kind, proposed }: Mention) {
  const { from, quote } = quoteAround(view, range)
  const { owner, field, language } = view
  const at = range.from - from
  return { kind, owner, field, language, quote, at, from: range.from, proposed }
}

/** The sentence around a stretch, or as much of it as needs be. */
function quoteAround(view: TextView, { from, to }: Range) {
  const { plain } = view
  const sentence = sentencesOf(view).find((one) => from >= one.from && from < one.to)
  const [start, end] = sentence ? [sentence.from, sentence.to] : [from, to]
  const left = Math.max(start, from - QUOTED_EACH_SIDE)
  const right = Math.min(Math.max(end, to), to + QUOTED_EACH_SIDE)
  const quote = plain.slice(left, right)
  const blank = quote.length - quote.trimStart().length
  return { from: left + blank, quote: quote.trim() }
}

function viewOf({ owner, field, language, at }: TextView, text: Text): TextView {
  return viewText({ owner, field, language }, at, text)
}
