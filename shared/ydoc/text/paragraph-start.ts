import type * as Y from 'yjs'
import { assert } from '../../base/assert.ts'
import type { NewTokens, ParagraphFormat } from './insert.ts'
import { readParagraphs, type StoredParagraph } from './paragraphs.ts'
import { isStruck, suggestedBy } from './suggestions.ts'

/**
 * The start that splits the paragraph at an index. Where it is to look like that paragraph, what is
 * only suggested about its looks stays a suggestion on both sides; of a person who suggests the
 * split, only their own suggestions can.
 */
export function startAt(
  ytext: Y.Text,
  index: number,
  format: ParagraphFormat,
  person?: string,
): NewTokens {
  const { kind, indent, shown, pendingFormats } = paragraphAt(ytext, index)
  const pending = Object.values(pendingFormats)
  const looksSame = shown.kind === format.kind && shown.indent === format.indent
  const mayCopy = person === undefined || pending.every((value) => suggestedBy(value) === person)
  if (pending.length === 0 || !looksSame || !mayCopy) return { start: format }
  return { start: { kind, indent }, pending: pendingFormats }
}

/** The paragraph whose looks hold at an index: not one whose start is suggested to go. */
function paragraphAt(ytext: Y.Text, index: number): StoredParagraph {
  const paragraphs = readParagraphs(ytext)
  const place = paragraphs.findLastIndex(({ start }) => !start || start.index < index)
  return livingParagraph(paragraphs, Math.max(place, 0))
}

/** The paragraph of which another will be a part once what is suggested about starts is accepted. */
export function livingParagraph(
  paragraphs: readonly StoredParagraph[],
  place: number,
): StoredParagraph {
  const living = paragraphs
    .slice(0, place + 1)
    .findLast(({ start }) => !start || !isStruck(start.attributes))
  assert(living, 'a paragraph at the head of the text', place)
  return living
}
