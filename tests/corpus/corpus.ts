import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readTextAgenda, type TextReading } from '../../shared/exchange/text/read.ts'

/** The folder of the corpus. */
export const CORPUS = process.env.AGENDA_CORPUS ?? '../shared/corpus'

/** Whether the corpus is here; under CI it must be. */
export const hasCorpus = existsSync(CORPUS)

/** Why corpus tests do not run. */
export const NO_CORPUS = `no corpus at ${CORPUS}: set AGENDA_CORPUS to its folder`

/** The documents of the corpus: their names, without folder. */
export const corpusNames: readonly string[] = hasCorpus
  ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))
  : []

/** The text of a document of the corpus. */
export function corpusText(name: string): string {
  return readFileSync(join(CORPUS, name), 'utf8')
}

/** What is expected of a document, or null when nobody has written it down. */
export function expectedOf(name: string): ExpectedOutline | null {
  const path = join(CORPUS, 'expected', `${basename(name, '.txt')}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** Reads a text with names that count up, so that two readings are alike. */
export function read(source: string): TextReading {
  let count = 0
  return readTextAgenda(source, { newId: (kind) => `${kind}-${++count}` })
}

export interface ExpectedItem {
  readonly ref: string
  readonly title: string
  readonly annotationParagraphs: number
  readonly quotationParagraphs: number
  readonly documentation?: readonly { readonly title: string; readonly symbol: string | null }[]
  readonly subitems?: readonly ExpectedItem[]
}

export interface ExpectedSlot {
  readonly date: string
  readonly start: string
  readonly end: string
  readonly entries: readonly {
    readonly item: string | null
    readonly title: string
    readonly continued: boolean
    readonly track: string
  }[]
}

export interface ExpectedOutline {
  readonly session: Readonly<Record<string, unknown>>
  readonly items: readonly ExpectedItem[]
  readonly timetable: readonly ExpectedSlot[]
}
