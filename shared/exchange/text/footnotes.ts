import { remembered } from '../../base/remembered.ts'
import { type Block, firstLine, linesOf } from './block.ts'
import { findDays } from './dates.ts'
import { fold, foldedWords } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Vocabulary } from './vocabulary.ts'

const MARK = /^(?:[*†‡]+|\d{1,2}\s*\/|\[\^\w{1,4}\]:)\s*/

/** A sign of notes, or one of a Markdown conversion, before words. */
const SIGN = /^(?:[*†‡]+|\[\^\w{1,4}\]:)\s*\S/

/** Cleaning takes the stars of a second note for marks of bold letters; the line still has them. */
const SECOND_SIGN = /^\s*\*{2,3}\s+\S/

/** The note of a new printing is short. */
const LONGEST_NOTE = 200

/** Whether a block is a footnote: a mark of notes before it, or the words of a new printing. */
export function isFootnote(block: Block, reader: Reader): boolean {
  const raw = block.lines[0]?.raw ?? ''
  return isReissue(block, reader) || SIGN.test(block.text) || SECOND_SIGN.test(raw)
}

/**
 * Takes a footnote out of the running text. The dated note of a new printing is a fact; any other
 * footnote has no call that could be found again and stays unplaced, with a finding.
 */
export function takeFootnote(block: Block, reader: Reader): boolean {
  if (!isFootnote(block, reader)) return false
  const line = firstLine(block)
  if (isReissue(block, reader)) {
    if (saysOnlyReissue(block.text, reader)) reader.ledger.place(linesOf([block]), 'fact')
    else reader.ledger.find('import-reissue-date', 'warning', { line, fact: 'reissueDate' })
  } else reader.ledger.find('import-footnote', 'warning', { line })
  return true
}

/** Whether the date of the new printing is all that the note says, so that nothing is lost. */
function saysOnlyReissue(text: string, { vocabulary }: Reader): boolean {
  const day = findDays(text, vocabulary).find(({ year }) => year !== undefined)
  if (!day) return false
  const { reissued, reissuedOn } = vocabulary.facts.words
  const said = [reissued, reissuedOn, ...vocabulary.masthead.reissue, ...vocabulary.masthead.onDate]
  const known = new Set(said.flatMap(foldedWords))
  return foldedWords(`${text.slice(0, day.from)} ${text.slice(day.to)}`).every((word) =>
    known.has(word),
  )
}

/** Whether a block is the note of a new printing. */
export function isReissue(block: Block, { vocabulary }: Reader): boolean {
  if (block.text.length > LONGEST_NOTE) return false
  const words = fold(block.text.replace(MARK, ''))
  return openings(vocabulary).some((opening) => words.startsWith(opening))
}

const openings = remembered(({ masthead }: Vocabulary) => masthead.reissue.map(fold))
