import type { TextPlace } from '../model/edit.ts'
import type { Place } from '../model/finding.ts'
import { plainText } from '../model/plain-text.ts'
import type { ParagraphKind, Text } from '../model/text.ts'

/** One written text as rules see it. Offsets count the characters of `plain`. */
export interface TextView extends TextPlace {
  /** The record that owns it, as a finding names it. */
  readonly at: Place
  readonly text: Text
  /** The characters, one line per paragraph. */
  readonly plain: string
  readonly paragraphs: readonly ParagraphView[]
  /** What was worked out of it already: see `ofText`. */
  readonly answers: unknown[]
}

/** A stretch of the characters of a text. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface ParagraphView extends Range {
  readonly kind: ParagraphKind
}

/** Sees a text with the place of its owner. */
export function viewText(place: TextPlace, at: Place, text: Text): TextView {
  let from = 0
  const paragraphs = text.map(({ kind, runs }) => {
    const to = from + runs.reduce((length, run) => length + run.text.length, 0)
    const paragraph = { kind, from, to }
    from = to + 1
    return paragraph
  })
  return { ...place, at, text, plain: plainText(text), paragraphs, answers: [] }
}

/** The place of a stretch of a text. */
export function inText({ owner, field, language, at }: TextView, { from, to }: Range): Place {
  return { ...at, text: { owner, field, language, from, to } }
}
