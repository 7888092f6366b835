import { remembered } from '../base/remembered.ts'
import { rememberedText } from '../base/remembered-text.ts'
import { plainLine } from '../model/plain-text.ts'
import type { Text } from '../model/text.ts'

/** A text for comparing by its words: no accents, no capitals, no punctuation, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How much two folded texts have in common, from 0 to 1: words shared over words in all. */
export function likeness(one: string, other: string): number {
  const words = wordsOf(one)
  const others = wordsOf(other)
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / (words.size + others.size - shared)
}

/** Each title is compared with many others. */
const wordsOf = rememberedText((folded: string): ReadonlySet<string> => new Set(folded.split(' ')))

/** A title for comparing by its words; empty when it is not written. */
export function foldedTitle(title: Text | undefined): string {
  return title ? folded(title) : ''
}

const folded = remembered((title: Text) => fold(plainLine(title)))
