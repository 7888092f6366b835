import type { Language } from '../../model/language.ts'
import { foldedWords } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ENGLISH } from './vocabulary-en.ts'
import { SPANISH } from './vocabulary-es.ts'
import { FRENCH } from './vocabulary-fr.ts'

/** The languages that the importer reads. */
export const VOCABULARIES: readonly Vocabulary[] = [FRENCH, ENGLISH, SPANISH]

/** The language whose frequent words a text uses most; the first of the list when none is used. */
export function guessVocabulary(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: Vocabulary = FRENCH
  let most = 0
  for (const vocabulary of VOCABULARIES) {
    const frequent = new Set(vocabulary.frequent.flatMap(foldedWords))
    const count = [...frequent].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    if (count > most) [best, most] = [vocabulary, count]
  }
  return best
}

/** The vocabulary of a language; that of the first language where a language has none yet. */
export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES.find(({ facts }) => facts.language === language) ?? FRENCH
}
