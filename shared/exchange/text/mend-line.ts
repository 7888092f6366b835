import { remembered } from '../../base/remembered.ts'
import { flatten, foldedWords } from './fold.ts'
import type { Line } from './line.ts'
import type { Reader } from './reader.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How often each word, folded, stands in a document. */
export type WordCounts = ReadonlyMap<string, number>

/** What is longer is no part of a word. */
const LONGEST_WORD = 60

/** Counts the words of a document; they are the evidence for joining the parts of a split word. */
export function countWords(lines: readonly Line[]): WordCounts {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/**
 * Repairs within a line what is certain: a space beside an apostrophe that joins, a space inside a
 * word that stands whole elsewhere, stray signs before a number. Each repair is a finding.
 */
export function mendLine(line: Line, words: WordCounts, reader: Reader): Line {
  const mend = (text: string) => {
    const unstrayed = withoutStraySigns(text, line, reader)
    return joinSplitWords(joinApostrophes(unstrayed, line, reader), line, words, reader)
  }
  if (/\]\((?:#|https?:)/.test(line.raw)) {
    reader.ledger.find('import-link-residue', 'info', { line: line.number })
  }
  const text = mend(line.text)
  if (line.cells.length < 2) return text === line.text ? line : { ...line, text }
  return { ...line, text, cells: line.cells.map((cell) => quietly(cell, words, reader.vocabulary)) }
}

function withoutStraySigns(text: string, line: Line, { ledger }: Reader): string {
  const found = /^[`´¬|~^_\\]+\s*(?=\(?[\da-z]{1,3}[.)])/.exec(text)
  if (!found) return text
  ledger.find('import-gibberish', 'info', { line: line.number }, { printed: found[0].trim() })
  return text.slice(found[0].length)
}

function joinApostrophes(text: string, line: Line, { ledger, vocabulary }: Reader): string {
  const joined = withJoinedApostrophes(text, vocabulary)
  if (joined !== text) ledger.find('import-stray-space', 'info', { line: line.number })
  return joined
}

function withJoinedApostrophes(text: string, vocabulary: Vocabulary): string {
  const pattern = /['’]/.test(text) ? apart(vocabulary) : null
  return pattern
    ? text.replace(pattern, (_, letters, one, other) => `${letters}${one ?? other}`)
    : text
}

/** An apostrophe that joins, with a space beside it; null where the language has none. */
const apart = remembered(({ elisions }: Vocabulary) =>
  elisions.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}’'])(${elisions.join('|')})(?: ([’'])| ?([’']) )(?=\\p{L})`, 'giu'),
)

const shortWords = remembered(
  (vocabulary: Vocabulary): ReadonlySet<string> => new Set(vocabulary.shortWords.map(flatten)),
)

function joinSplitWords(text: string, line: Line, words: WordCounts, reader: Reader): string {
  const { joined, mends } = withWholeWords(text, words, reader.vocabulary)
  for (const values of mends) {
    reader.ledger.find('import-split-word', 'warning', { line: line.number }, values)
  }
  return joined
}

function quietly(cell: string, words: WordCounts, vocabulary: Vocabulary): string {
  return withWholeWords(withJoinedApostrophes(cell, vocabulary), words, vocabulary).joined
}

/** Joins neighbours that are one word: it stands whole elsewhere, and a part is no word at all. */
function withWholeWords(text: string, words: WordCounts, vocabulary: Vocabulary) {
  const mends: { readonly printed: string; readonly mended: string }[] = []
  const parts = text.split(' ')
  const whole: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const next = parts[at + 1] ?? ''
    const one = /\p{L}+$/u.exec(part.slice(-LONGEST_WORD))?.[0] ?? ''
    const other = /^\p{L}+/u.exec(next)?.[0] ?? ''
    const split = one !== '' && other !== '' && areParts(one, other, words, vocabulary)
    whole.push(split ? part + next : part)
    if (!split) continue
    mends.push({ printed: `${one} ${other}`, mended: `${one}${other}` })
    at++
  }
  return { joined: mends.length > 0 ? whole.join(' ') : text, mends }
}

function areParts(one: string, other: string, words: WordCounts, vocabulary: Vocabulary): boolean {
  const whole = words.get(flatten(one + other)) ?? 0
  if (whole === 0) return false
  const fragments = [one, other].map(flatten)
  const known = shortWords(vocabulary)
  const strange = fragments.map((part) => part.length <= 2 && !known.has(part))
  if (strange.some(Boolean)) return isRare(fragments, words, whole)
  return fragments.every((part) => part.length > 2 && (words.get(part) ?? 0) <= 1)
}

/** A fragment that stands alone more often than the whole word is a word of the document's own. */
function isRare(fragments: readonly string[], words: WordCounts, whole: number): boolean {
  return Math.min(...fragments.map((part) => words.get(part) ?? 0)) <= whole
}
