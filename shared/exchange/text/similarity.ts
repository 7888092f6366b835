import { foldedWords } from './fold.ts'

/** How alike two texts are, 0 to 1, by the runs of three letters of their folded words. */
export function similarity(one: string, other: string): number {
  const first = foldedWords(one).join(' ')
  const second = foldedWords(other).join(' ')
  if (first === second) return first === '' ? 0 : 1
  const grams = trigrams(first)
  const others = trigrams(second)
  if (grams.size === 0 || others.size === 0) return 0
  let shared = 0
  let total = 0
  for (const [gram, count] of grams) shared += Math.min(count, others.get(gram) ?? 0)
  for (const count of grams.values()) total += count
  for (const count of others.values()) total += count
  return (2 * shared) / total
}

/** The most that two texts can be alike, by their lengths alone; cheap to know beforehand. */
export function mostAlike(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  return (2 * (shorter + 4)) / (one.length + other.length)
}

/** Whether the folded words of one text begin the other's, at least two of them. */
export function beginsAlike(short: string, long: string): boolean {
  const head = foldedWords(short)
  const words = foldedWords(long)
  return head.length >= 2 && head.every((word, at) => words[at] === word)
}

function trigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const padded = ` ${text} `
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}
