import { type DraftItem, flatItems } from './draft.ts'
import { foldedWords } from './fold.ts'
import type { WordCounts } from './mend-line.ts'
import type { Reader } from './reader.ts'

/** Letters that recognition takes for each other. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['o', 'q'],
  ['rn', 'm'],
  ['vv', 'w'],
  ['l', 'i'],
  ['1', 'l'],
  ['0', 'o'],
  ['c', 'e'],
  ['h', 'b'],
]

/**
 * Repairs words of titles that recognition got wrong: a word that stands nowhere else, when a word
 * that differs in letters that look alike stands elsewhere in the document.
 */
export function mendTitles(
  items: readonly DraftItem[],
  words: WordCounts,
  { ledger }: Reader,
): void {
  for (const item of flatItems(items)) {
    for (const word of foldedWords(item.title)) {
      if (word.length < 4 || (words.get(word) ?? 0) > 1) continue
      const meant = confusedWith(word, words)
      if (!meant) continue
      const mended = replaceWord(item.title, word, meant)
      const values = { printed: item.title, mended }
      ledger.find(
        'import-ocr-confusion',
        'warning',
        { line: item.lines[0] ?? 1, item: item.id },
        values,
      )
      item.title = mended
    }
  }
}

function confusedWith(word: string, words: WordCounts): string | null {
  for (const [one, other] of CONFUSIONS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
        const meant = word.slice(0, at) + to + word.slice(at + from.length)
        const isWorse = /\d/.test(meant) && !/\d/.test(word)
        if (!isWorse && (words.get(meant) ?? 0) > 0) return meant
      }
    }
  }
  return null
}

/** Keeps the accents and the capital of the title outside the letters that change. */
function replaceWord(title: string, word: string, meant: string): string {
  return title.replace(/[\p{L}\p{N}]+/gu, (printed) => {
    if (foldedWords(printed)[0] !== word) return printed
    const head = commonStart(word, meant)
    const tail = commonEnd(word.slice(head), meant.slice(head))
    const middle = meant.slice(head, meant.length - tail)
    const mended = printed.slice(0, head) + middle + printed.slice(printed.length - tail)
    return /^\p{Lu}/u.test(printed) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended
  })
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length++
  return length
}
