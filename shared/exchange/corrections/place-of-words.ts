import type { Agenda, Id } from '../../model/agenda.ts'
import type { TextField } from '../../model/edit.ts'
import type { LineOutcome, SourcePlace } from '../../model/import-result.ts'
import type { ImportedPlace } from '../../model/imported-thread.ts'
import { LANGUAGES } from '../../model/language.ts'
import { plainText } from '../../model/plain-text.ts'
import type { Text } from '../../model/text.ts'
import { languageOf, paragraphText } from './annotations.ts'
import type { Correctable } from './correction.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { linesOfUnit } from './units.ts'
import { wordsOfLine } from './words-of-line.ts'

/** Words of a source: how they read, and where they stand in it. */
export interface QuotedWords {
  readonly quote: string
  readonly place: SourcePlace | null
}

/**
 * Where words of a source stand in the agenda that was made of it: in the text that their line
 * became, of several places the nearest; else at the record of the line; else at nothing.
 */
export function placeOfWords(made: Correctable, { quote, place }: QuotedWords): ImportedPlace {
  const line = place ? made.lines[place.line - 1] : undefined
  const record = line?.owner ? recordOf(made.agenda, line.owner) : null
  if (!line || !place || !record) return { on: 'nothing', quote }
  const wanted = [quote, withoutMarks(quote), line.text.slice(place.from, place.to)]
  for (const words of wanted) {
    for (const text of textsOf(record, line)) {
      const near = nearTo(made, text, line) - (line.text.length - place.from)
      const found = nearest(plainText(text.text), words, near)
      if (found) return { on: 'text', place: text.place, ...found }
    }
  }
  return { on: record.on, id: record.id }
}

/** A record that lines of a source became. */
export interface Owner {
  readonly on: 'item' | 'document' | 'entry' | 'meeting'
  readonly id: Id
  readonly texts: readonly OwnedText[]
}

/** One of the texts of a record. */
export interface OwnedText {
  readonly place: Extract<ImportedPlace, { readonly on: 'text' }>['place']
  readonly text: Text
}

/** A record with its texts, those of the language of the source first; null when there is none. */
export function recordOf(agenda: Agenda, id: Id): Owner | null {
  const own = (one: { readonly id: Id }) => one.id === id
  const languages = [...new Set([languageOf(agenda), ...LANGUAGES])]
  const texts = (field: TextField, of: Readonly<Partial<Record<string, Text>>>) =>
    languages.flatMap((language) => {
      const text = of[language]
      return text ? [{ place: { owner: id, field, language }, text }] : []
    })
  const item = agenda.items.find(own)
  if (item) {
    const { title, annotation } = item
    return { on: 'item', id, texts: [...texts('title', title), ...texts('annotation', annotation)] }
  }
  const document = agenda.documents.find(own)
  if (document) return { on: 'document', id, texts: texts('title', document.title) }
  const entry = agenda.entries.find(own)
  if (entry) return { on: 'entry', id, texts: texts('text', entry.text) }
  return agenda.meetings.some(own) ? { on: 'meeting', id, texts: [] } : null
}

/** The texts of a record in which words of a line may stand: only what the line became. */
export function textsOf({ on, texts }: Owner, { became }: LineOutcome): readonly OwnedText[] {
  if (on !== 'item') return texts
  const field = became === 'annotation' ? 'annotation' : 'title'
  return texts.filter(({ place }) => place.field === field)
}

/** Where the words of a line end in a text, as near as can be told. */
function nearTo({ lines }: Correctable, { text }: OwnedText, line: LineOutcome): number {
  const at = line.became === 'annotation' ? (line.paragraph ?? 0) : 0
  const paragraph = text[at]
  const begin = text.slice(0, at).reduce((sum, one) => sum + paragraphText(one).length + 1, 0)
  const unit = linesOfUnit(lines, line)
  const stretches = stretchesOf(paragraphText(paragraph), unit.map(wordsOfLine))
  return begin + (stretches?.[unit.indexOf(line)]?.to ?? line.text.length)
}

/** A title has neither the number before it nor the point behind it. */
function withoutMarks(quote: string): string {
  return quote.replace(/^\s*\(?[\p{L}\p{N}]{1,4}[.)]\s+/u, '').replace(/[.;:]\s*$/, '')
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** White space does not count, since a paragraph has no line breaks and a source has. */
function nearest(text: string, words: string, near: number): Stretch | null {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return null
  const sought = new RegExp(parts.map(literally).join('\\s+'), 'g')
  const places = [...text.matchAll(sought)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
  const [first, ...others] = places
  if (!first) return null
  const far = ({ from }: Stretch) => Math.abs(from - near)
  return others.reduce((best, one) => (far(one) < far(best) ? one : best), first)
}
