import { plainLine } from '../model/plain-text.ts'
import type { Text } from '../model/text.ts'
import { remembered } from './remembered.ts'

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
  const words = new Set(one.split(' '))
  const others = new Set(other.split(' '))
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / (words.size + others.size - shared)
}

/** A title for comparing by its words; empty when it is not written. */
export function foldedTitle(title: Text | undefined): string {
  return title ? folded(title).words : ''
}

const folded = remembered((title: Text) => ({ words: fold(plainLine(title)) }))
