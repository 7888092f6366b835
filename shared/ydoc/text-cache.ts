import type * as Y from 'yjs'
import type { Id } from '../model/agenda.ts'
import type { TextField, TextPlace } from '../model/edit.ts'
import { LANGUAGES, type PerLanguage } from '../model/language.ts'
import type { Text } from '../model/text.ts'
import { textPlace, textRoot } from './layout.ts'
import { rootText } from './shared-type.ts'
import { asAccepted, readText } from './text/read-text.ts'

/** Remembers the texts of a document as they were last read. */
export interface TextCache {
  /** A text in every language in which it was written. The same object while nothing changed. */
  readonly inLanguages: (owner: Id, field: TextField) => PerLanguage<Text>
  /** One text; an empty one where nothing was written. */
  readonly text: (place: TextPlace) => Text
  /** The places of texts in which something stands. */
  readonly written: () => readonly TextPlace[]
  /** Takes the text to have changed, or to be new. */
  readonly forget: (place: TextPlace) => void
}

/** What an unwritten text reads as: one empty paragraph. */
export const EMPTY_TEXT: Text = [{ kind: 'text', indent: 0, runs: [] }]

const UNWRITTEN: PerLanguage<Text> = {}

/** How texts are read: as they stand, or as they will once all that is suggested is accepted. */
export type TextsAs = 'written' | 'accepted'

const READERS = { written: readText, accepted: asAccepted } as const

/** Reads the texts of a document, each once and only when someone asks for it. */
export function createTextCache(doc: Y.Doc, as: TextsAs = 'written'): TextCache {
  const texts = new Map<string, Text>()
  const fields = new Map<string, PerLanguage<Text>>()
  const index = createTextIndex(doc)
  const text = (place: TextPlace) => {
    const root = textRoot(place)
    const known = texts.get(root) ?? readRoot(doc, root, as)
    texts.set(root, known)
    return known
  }
  const inLanguages = (owner: Id, field: TextField) => {
    const key = fieldKey(owner, field)
    const known = fields.get(key) ?? readLanguages(index.of(key), text)
    fields.set(key, known)
    return known
  }
  const forget = (place: TextPlace) => {
    index.add(place)
    texts.delete(textRoot(place))
    fields.delete(fieldKey(place.owner, place.field))
  }
  const written = () => index.all().filter((place) => !isEmptyText(text(place)))
  return { inLanguages, text, written, forget }
}

/** Which texts a document has, found by their owner and field. */
function createTextIndex(doc: Y.Doc) {
  const places = new Map<string, TextPlace[]>()
  const add = (place: TextPlace) => {
    const key = fieldKey(place.owner, place.field)
    const known = places.get(key) ?? []
    if (known.some(({ language }) => language === place.language)) return
    places.set(key, [...known, place])
  }
  for (const place of [...doc.share.keys()].map(textPlace)) if (place) add(place)
  return {
    add,
    of: (key: string): readonly TextPlace[] => places.get(key) ?? [],
    all: (): readonly TextPlace[] => [...places.values()].flat(),
  }
}

/** Whether nothing stands in a text: no character, and no paragraph that is more than plain. */
export function isEmptyText(text: Text): boolean {
  const [first, second] = text
  if (!first) return true
  return !second && first.kind === 'text' && first.indent === 0 && first.runs.length === 0
}

function readRoot(doc: Y.Doc, root: string, as: TextsAs): Text {
  const ytext = rootText(doc, root)
  return ytext ? READERS[as](ytext) : EMPTY_TEXT
}

/** The texts of a field, in the order of the languages, without those that say nothing. */
function readLanguages(
  places: readonly TextPlace[],
  read: (place: TextPlace) => Text,
): PerLanguage<Text> {
  const written = LANGUAGES.flatMap((language) => {
    const place = places.find((one) => one.language === language)
    const text = place ? read(place) : EMPTY_TEXT
    return isEmptyText(text) ? [] : [[language, text] as const]
  })
  return written.length > 0 ? Object.fromEntries(written) : UNWRITTEN
}

function fieldKey(owner: Id, field: TextField): string {
  return `${owner}/${field}`
}
