import { findAll } from './find-all.ts'
import { ofText } from './of-text.ts'
import type { Range, TextView } from './text-view.ts'

/** A sentence, or one line of a list. */
export interface Sentence extends Range {
  readonly words: string
}

const END = /[.!?…](?=[\s\u00a0]+[\p{Lu}«“"])|\n/gu
const ABBREVIATION =
  /(?:\b(?:M|Mme|Dr|Mr|Mrs|Ms|St|art|chap|sect|par|no|vol|p|a\.m|p\.m|i\.e|e\.g|cf|Distr))$/

/** The sentences of a text, by punctuation and line; an abbreviation ends none. */
export const sentencesOf = ofText(({ plain }: TextView): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  const end = (to: number) => {
    const words = plain.slice(from, to)
    if (words.trim() !== '') sentences.push({ from, to, words })
    from = to
  }
  for (const { index, 0: mark } of findAll(END, plain)) {
    if (mark === '.' && ABBREVIATION.test(plain.slice(Math.max(0, index - 6), index))) continue
    end(index + 1)
  }
  end(plain.length)
  return sentences
})

/** The paragraph that holds an offset, as a sentence. */
export function paragraphAt({ plain, paragraphs }: TextView, at: number): Sentence {
  const { from, to } = paragraphs.find((one) => at <= one.to) ?? { from: 0, to: plain.length }
  return { from, to, words: plain.slice(from, to) }
}
