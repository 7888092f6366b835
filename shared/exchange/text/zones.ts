import type { Block } from './block.ts'
import type { Zones } from './draft.ts'
import { partOf } from './headings.ts'
import { readLabel, readMarker } from './marker.ts'
import { similarity } from './similarity.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The list is a section of its own in some documents: what follows it is no item. */
const SECOND_SECTION = /^II\.\s+\p{Lu}/u
/** A longer first block is no title that could come again. */
const LONGEST_TITLE = 1_000

/**
 * Divides the blocks of a document into its masthead, the list of its agenda and the annotations:
 * by the headings of fixed words, or, where one was lost, by the first number 1.
 */
export function divide(blocks: readonly Block[], vocabulary: Vocabulary): Zones {
  const parts = blocks.map((block) => partOf(block.text, vocabulary))
  const annotations = annotationsStart(blocks, parts, vocabulary)
  const agenda = agendaStart(blocks, parts, vocabulary, annotations ?? blocks.length)
  if (agenda === null) {
    const from = annotations ?? blocks.length
    return { masthead: blocks.slice(0, from), agenda: [], annotations: blocks.slice(from) }
  }
  const end = annotations ?? repeatedStart(blocks, agenda, vocabulary) ?? blocks.length
  const section = blocks.findIndex(({ text }, at) => at > agenda && SECOND_SECTION.test(text))
  const to = section > 0 && section < end ? section : end
  return {
    masthead: blocks.slice(0, agenda),
    agenda: blocks.slice(agenda, to),
    annotations: blocks.slice(to),
  }
}

type Parts = readonly ReturnType<typeof partOf>[]

function annotationsStart(blocks: readonly Block[], parts: Parts, vocabulary: Vocabulary) {
  const at = parts.lastIndexOf('annotations')
  if (at < 0) return null
  const first = parts.indexOf('annotations')
  const numbered = blocks.findIndex((block) => numberOf(block, vocabulary) === 1)
  return first > numbered ? first : at
}

/** The heading right before the list, or the first block numbered 1. */
function agendaStart(
  blocks: readonly Block[],
  parts: Parts,
  vocabulary: Vocabulary,
  before: number,
): number | null {
  const first = blocks.findIndex((block) => numberOf(block, vocabulary) === 1)
  const numbered = first >= 0 && first < before ? first : null
  const last = numbered ?? before
  for (let at = Math.min(last, before) - 1; at >= 0; at--) if (parts[at] === 'agenda') return at
  const late = parts.indexOf('agenda')
  if (late >= 0 && late < before) return late
  return numbered
}

/** Where the first item appears again: the annotations begin although their heading was lost. */
function repeatedStart(blocks: readonly Block[], agenda: number, vocabulary: Vocabulary) {
  const first = blocks.findIndex((block, at) => at >= agenda && numberOf(block, vocabulary) === 1)
  if (first < 0) return null
  const title = blocks[first]?.text ?? ''
  if (title.length > LONGEST_TITLE) return null
  const at = blocks.findIndex(
    (block, place) => place > first + 1 && similarity(block.text, title) > 0.85,
  )
  return at < 0 ? null : at
}

function numberOf(block: Block, vocabulary: Vocabulary): number | undefined {
  const marked = readLabel(block.text, vocabulary.masthead.item) ?? readMarker(block.text)
  return marked && marked.marker.letter === 0 ? marked.marker.numbers[0] : undefined
}
