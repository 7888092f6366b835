import type { Language } from '../model/language.ts'
import { symbolsIn } from './cited-symbols.ts'
import { findAll } from './find-all.ts'
import { fold } from './fold.ts'
import { ofText } from './of-text.ts'
import { sentencesOf } from './sentences.ts'
import type { Range, TextView } from './text-view.ts'

/** A title as an annotation announces its document; the range is that of the title. */
export interface AnnouncedTitle extends Range {
  readonly symbol: string
  /** The words that tell one title from another, folded; acronyms left out. */
  readonly words: readonly string[]
}

interface Announcing {
  readonly announces: RegExp
  /** A kind of document with what leads from it to what it is about. */
  readonly kind: RegExp
  /** Longer words that a title may have in one place and not in the other. */
  readonly small: ReadonlySet<string>
}

const ANNOUNCING: Partial<Record<Language, Announcing>> = {
  fr: {
    announces: /(?<!\p{L})saisie?s?(?!\p{L})/u,
    kind: /(?<!\p{L})(?:d[’']une?|du|de la|des|le|la|les|une?) (?:rapports?|notes?|documents?(?: de (?:séance|travail))?)(?!\p{L})[^,;()]*? (?:sur|concernant|consacrée?s? (?:à|au)|relati(?:f|ve)s? (?:à|aux?)|portant sur|contenant) /gu,
    small: new Set([
      'leurs',
      'cette',
      'entre',
      'ainsi',
      'relatif',
      'relative',
      'relatifs',
      'relatives',
    ]),
  },
  en: {
    announces: /\b(?:will(?: also)? have|has) before it\b/,
    kind: /\b(?:an?|the) (?:reports?|notes?|conference room papers?|papers?)\b[^,;()]*? (?:on|concerning|regarding|containing|relating to|about) /g,
    small: new Set(['their', 'thereto', 'these', 'those', 'which', 'relating']),
  },
}

/** The titles of the documents that a text says will be before the body, each with its symbol. */
export const announcedTitlesIn = ofText((view: TextView): readonly AnnouncedTitle[] => {
  const language = ANNOUNCING[view.language]
  if (!language?.announces.test(view.plain)) return []
  const symbols = symbolsIn(view)
  return sentencesOf(view)
    .filter(({ words }) => language.announces.test(words))
    .flatMap(({ from, to }) => {
      const within = symbols.filter((cited) => cited.from > from && cited.to <= to)
      return within.flatMap(({ symbol, from: end }, place) =>
        view.plain[end - 1] === '('
          ? titleBetween(view, within[place - 1]?.to ?? from, end - 1, symbol, language)
          : [],
      )
    })
})

function titleBetween(
  { plain }: TextView,
  from: number,
  end: number,
  symbol: string,
  { kind, small }: Announcing,
): readonly AnnouncedTitle[] {
  const [found] = findAll(kind, plain.slice(from, end))
  if (!found) return []
  const at = from + found.index + found[0].length
  const title = plain.slice(at, end).trimEnd()
  return [{ symbol, words: tellingWords(title, small), from: at, to: at + title.length }]
}

const SHORTEST = 5
const COUNTS = /^(?:[IVX]+|\d+)$/
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u

function tellingWords(title: string, small: ReadonlySet<string>): readonly string[] {
  return title.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const folded = fold(word)
    if (COUNTS.test(word)) return [folded]
    return word.length < SHORTEST || ACRONYM.test(word) || small.has(folded) ? [] : [folded]
  })
}
