import type { Id } from '../model/agenda.ts'
import type { TextField, TextPlace } from '../model/edit.ts'
import { LANGUAGES, type Language } from '../model/language.ts'

/** The number of this layout; a client that knows only an older one may read and not write. */
export const LAYOUT = 1

/** The client id under which the server writes: creation, commands. No person may own it. */
export const SERVER_CLIENT = 1

/** The root maps that hold records, each from id to a map of scalars. */
export const RECORD_ROOTS = [
  'items',
  'documents',
  'meetings',
  'entries',
  'unplaced',
  'places',
] as const
export type RecordRoot = (typeof RECORD_ROOTS)[number]

/** Root maps that drafters write: the facts, and one map of records per kind. */
export const DRAFTED_ROOTS = ['facts', ...RECORD_ROOTS] as const

/** Root maps that only the server writes. */
export const SERVER_ROOTS = ['threads', 'proposals', 'decisions', 'people', 'ignored'] as const

/**
 * Whether a value of a root map is the server's, though clients write the others: the state of the
 * agenda decides who may write at all.
 */
export function isServerValue(root: string, key: string | null): boolean {
  return root === 'facts' && key === 'state'
}

const TEXT_ROOT = /^text\/([\w-]{1,64})\/(title|short-title|annotation|text|body)\/([a-z]{2})$/

/** The name of the root Y.Text that holds a text, e.g. `text/i7f3/annotation/fr`. */
export function textRoot({ owner, field, language }: TextPlace): string {
  return `text/${owner}/${field}/${language}`
}

/** What a root's name says, or null when it is not the name of a text. */
export function textPlace(root: string): TextPlace | null {
  const match = TEXT_ROOT.exec(root)
  if (!match || !LANGUAGES.includes(match[3] as Language)) return null
  return { owner: match[1] as Id, field: match[2] as TextField, language: match[3] as Language }
}

/** Whether a root of this name may exist in a document of this layout. */
export function isKnownRoot(name: string): boolean {
  return (
    (DRAFTED_ROOTS as readonly string[]).includes(name) ||
    (SERVER_ROOTS as readonly string[]).includes(name) ||
    textPlace(name) !== null
  )
}
