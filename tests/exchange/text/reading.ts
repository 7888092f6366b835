import { readdirSync, readFileSync } from 'node:fs'
import { readTextAgenda, type TextReading } from '../../../shared/exchange/text/read.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { plainText } from '../../../shared/model/plain-text.ts'

const FOLDER = 'tests/fixtures/import'

/** The fixtures that were written for the importer, by name. */
export const fixtureNames: readonly string[] = readdirSync(FOLDER).filter((name) =>
  name.endsWith('.txt'),
)

/** The text of a fixture. */
export function fixture(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8')
}

/** Reads a text with names that count up, so that two readings are alike. */
export function read(source: string): TextReading {
  let count = 0
  return readTextAgenda(source, { newId: (kind) => `${kind}-${++count}` })
}

/** All the words that an agenda holds, letters and digits only, by the record that holds them. */
export function wordsByOwner(agenda: Agenda): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const texts = (record: Agenda['items'][number]['title']) => Object.values(record).map(plainText)
  for (const { id, title, annotation } of agenda.items) {
    words.set(id, letters([...texts(title), ...texts(annotation)].join(' ')))
  }
  for (const { id, title, symbol = '', note = '' } of agenda.documents) {
    words.set(id, letters([...texts(title), symbol, note].join(' ')))
  }
  return words
}

/** A text as its letters and digits, so that spaces and signs do not count. */
export function letters(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('')
}
