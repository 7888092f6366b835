import type { TextPlace } from '../model/edit.ts'
import type { Place } from '../model/finding.ts'
import { plainParagraph } from '../model/plain-text.ts'
import type { ParagraphKind, Text } from '../model/text.ts'
import { noAnswers } from './answers.ts'

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
  const lines = text.map(plainParagraph)
  let from = 0
  const paragraphs = text.map(({ kind }, place) => {
    const paragraph = { kind, from, to: from + (lines[place]?.length ?? 0) }
    from = paragraph.to + 1
    return paragraph
  })
  const { owner, field, language } = place
  const plain = lines.join('\n')
  return { owner, field, language, at, text, plain, paragraphs, answers: noAnswers() }
}

/** The place of a stretch of a text. */
export function inText({ owner, field, language, at }: TextView, { from, to }: Range): Place {
  return { ...at, text: { owner, field, language, from, to } }
}
