import type { Language } from '../model/language.ts'

/** What the words count of which numbers below a hundred are made; two side by side are added. */
const COUNTS: Partial<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze', 1),
    ...{ une: 1, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50 },
    ...{ soixante: 60, 'quatre-vingts': 80, 'quatre-vingt': 80 },
  },
  en: {
    ...counted('one two three four five six seven eight nine ten eleven twelve thirteen', 1),
    ...counted('fourteen fifteen sixteen seventeen eighteen nineteen twenty', 14),
    ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  es: {
    ...counted('un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce', 1),
    ...{ una: 1, quince: 15, veinte: 20, veintiún: 21, treinta: 30, cuarenta: 40, sesenta: 60 },
  },
}

function counted(words: string, first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, place) => [word, first + place]))
}

/** A number below a thousand in figures, or below a hundred in words, as a regular expression. */
export function cardinalPattern(language: Language): string {
  const words = wordsOf(language)
  return `(?<![\\p{L}\\d-])(?:\\d{1,3}|(?:${words})(?:(?:-| et |-et-| y )(?:${words}))*)(?![\\p{L}\\d-])`
}

/** The number that some words or figures say, `vingt et un` or `60`; null for other words. */
export function cardinalIn(words: string, language: Language): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  const counts = COUNTS[language]
  if (!counts || !new RegExp(`^${cardinalPattern(language)}$`, 'iu').test(words)) return null
  const parts = words.toLowerCase().match(new RegExp(wordsOf(language), 'gu')) ?? []
  return parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0)
}

/** The words of a language, those that hold others first. */
function wordsOf(language: Language): string {
  const words = Object.keys(COUNTS[language] ?? {})
  return words.toSorted((one, other) => other.length - one.length).join('|')
}
