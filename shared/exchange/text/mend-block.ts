import { type Block, firstLine } from './block.ts'
import { flatten } from './fold.ts'
import type { Ledger } from './ledger.ts'
import type { WordCounts } from './mend-line.ts'
import type { Reader } from './reader.ts'
import { mendSymbols } from './symbols.ts'

/** The end of a line that can hold a part of a word. */
const LONGEST_PART = 42

/**
 * Makes whole what a line end or a space had cut: symbols, and words that stand whole elsewhere.
 * What was joined is reported.
 */
export function mendBlock(broken: Block, words: WordCounts, { ledger }: Reader): Block {
  for (const line of broken.mended) ledger.find('import-broken-paragraph', 'warning', { line })
  const block = withWholeWords(broken, words, ledger)
  const text = mendSymbols(block.text)
  if (text === block.text) return block
  const cut = block.lines.find((line) => /[A-Z0-9]\s?\/\s?$/.test(line.text)) ?? block.lines[0]
  ledger.find('import-broken-symbol', 'warning', { line: cut?.number ?? firstLine(block) })
  return { ...block, text }
}

/** A hyphen at a line's end belongs to a compound, unless the word stands without it elsewhere. */
function withWholeWords(block: Block, words: WordCounts, ledger: Ledger): Block {
  const broken = new Set<string>()
  for (const [at, { text: line, number }] of block.lines.entries()) {
    const one = /(\p{L}{1,40})-$/u.exec(line.slice(-LONGEST_PART))?.[1]
    const other = /^\p{Ll}{1,40}/u.exec(block.lines[at + 1]?.text ?? '')?.[0]
    if (!one || !other || !words.has(flatten(one + other))) continue
    const values = { printed: `${one}-${other}`, mended: one + other }
    broken.add(values.printed)
    ledger.find('import-split-word', 'warning', { line: number }, values)
  }
  if (broken.size === 0) return block
  const text = block.text.replace(/(\p{L}+)-(\p{Ll}+)/gu, (printed, one: string, other: string) =>
    broken.has(printed) ? one + other : printed,
  )
  return { ...block, text }
}
