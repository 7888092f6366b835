import type * as Y from 'yjs'
import type { ImportedSuggestion } from '../model/imported-suggestion.ts'
import type { Person } from '../model/person.ts'
import { flatText } from './anchors/flat-text.ts'
import { plainTokens } from './anchors/plain-tokens.ts'
import { SERVER_CLIENT, textRoot } from './layout.ts'
import { notePerson } from './note-person.ts'
import { ORIGIN } from './origin.ts'
import { rootText } from './shared-type.ts'
import { suggestChanges } from './text/suggest.ts'

/** What the server adds to the tracked changes of a file. */
export interface SuggestionMaker {
  /** Milliseconds since 1970, for what the file gives no time. */
  readonly now: number
  /** Who stands for an author whom the file names. */
  readonly personOf: (author: string) => Person
}

/**
 * Writes the tracked changes of a file as suggestions into the document of the agenda made from it,
 * which nobody has edited yet. Only the server does this, once; their authors are noted as people.
 */
export function writeImportedSuggestions(
  doc: Y.Doc,
  suggestions: readonly ImportedSuggestion[],
  maker: SuggestionMaker,
): void {
  const roots = new Set(suggestions.map(({ place }) => textRoot(place)))
  const ownClient = doc.clientID
  doc.clientID = SERVER_CLIENT
  try {
    doc.transact((transaction) => {
      for (const root of roots) {
        const own = suggestions.filter(({ place }) => textRoot(place) === root)
        const ytext = rootText(doc, root)
        if (ytext) writeInto(transaction, ytext, own, maker)
      }
    }, ORIGIN.server)
  } finally {
    doc.clientID = ownClient
  }
}

/**
 * From the end of the text backwards, so that no place moves before its turn. None is later than
 * now: Word writes local times, and what people delete later must be later.
 */
function writeInto(
  transaction: Y.Transaction,
  ytext: Y.Text,
  suggestions: readonly ImportedSuggestion[],
  { now, personOf }: SuggestionMaker,
): void {
  const tokens = plainTokens(flatText(ytext))
  const backwards = suggestions.toReversed().sort((a, b) => b.from - a.from)
  for (const { from, to, insert, author, at = now } of backwards) {
    if (from > to || to > tokens.length) continue
    const person = personOf(author)
    notePerson(transaction.doc, person)
    const begin = from < to ? (tokens[from] ?? 0) : behind(tokens, from)
    const remove = behind(tokens, to) - begin
    const put = insert === '' ? [] : [{ text: insert, marks: {} }]
    const operation = { at: begin, remove: from < to ? remove : 0, insert: put }
    const time = Math.min(at, now)
    suggestChanges(transaction, ytext, [operation], { person: person.id, at: time })
  }
}

/** The place behind the character before an offset. */
function behind(tokens: readonly number[], offset: number): number {
  return offset === 0 ? (tokens[0] ?? 0) : (tokens[offset - 1] ?? 0) + 1
}
