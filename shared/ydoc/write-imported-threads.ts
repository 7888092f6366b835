import * as Y from 'yjs'
import type { Id } from '../model/agenda.ts'
import type { ImportedMessage, ImportedPlace, ImportedThread } from '../model/imported-thread.ts'
import type { Person } from '../model/person.ts'
import type { TextAnchor, ThreadAnchor } from '../model/thread.ts'
import { flatText } from './anchors/flat-text.ts'
import { plainTokens } from './anchors/plain-tokens.ts'
import { anchorOf } from './anchors/text-anchor.ts'
import { addMessage, addThread, resolveThread } from './edit-thread.ts'
import { SERVER_CLIENT, textRoot } from './layout.ts'
import { notePerson } from './note-person.ts'
import { ORIGIN } from './origin.ts'
import { rootText } from './shared-type.ts'

/** What the server adds to the comments of a file. */
export interface ThreadMaker {
  readonly newId: () => Id
  /** Milliseconds since 1970, for what the file gives no time. */
  readonly now: number
  /** Who stands for an author whom the file names. */
  readonly personOf: (author: string) => Person
}

/** The longest quotation of an anchor, in UTF-16 units. */
const LONGEST_QUOTE = 2_000

/**
 * Writes the comments of a file as threads into the document of the agenda made from it, which
 * nobody has edited yet. Only the server does this, once; their authors are noted as people.
 */
export function writeImportedThreads(
  doc: Y.Doc,
  threads: readonly ImportedThread[],
  maker: ThreadMaker,
): void {
  const ownClient = doc.clientID
  doc.clientID = SERVER_CLIENT
  try {
    doc.transact(() => {
      for (const thread of threads) writeThread(doc, thread, maker)
    }, ORIGIN.server)
  } finally {
    doc.clientID = ownClient
  }
}

function writeThread(doc: Y.Doc, thread: ImportedThread, maker: ThreadMaker): void {
  const times = timesOf(thread.messages, maker.now)
  const id = maker.newId()
  const messages = thread.messages.map(({ author, text }, index) => {
    const person = maker.personOf(author)
    notePerson(doc, person)
    const at = times[index] ?? maker.now
    return { id: maker.newId(), by: person.id, at, text, mentions: [] }
  })
  const [first, ...replies] = messages
  if (!first || !addThread(doc, id, anchorIn(doc, thread.at), first).ok) return
  const map = doc.getMap('threads').get(id)
  if (!(map instanceof Y.Map)) return
  for (const reply of replies) addMessage(map, reply)
  const last = replies.at(-1) ?? first
  if (thread.isResolved) resolveThread(map, { by: first.by, at: last.at })
}

/**
 * Messages are read by their times, and a file gives the same minute to several: each is later. None
 * is later than now, since Word writes local times and replies must come behind.
 */
function timesOf(messages: readonly ImportedMessage[], now: number): readonly number[] {
  let last = Math.min(messages.find(({ at }) => at !== undefined)?.at ?? now, now) - 1
  return messages.map(({ at }) => {
    last = Math.max(Math.min(at ?? 0, now), last + 1)
    return last
  })
}

function anchorIn(doc: Y.Doc, at: ImportedPlace): ThreadAnchor {
  if (at.on === 'nothing') return orphan(at.quote)
  if (at.on !== 'text') return { on: at.on, id: at.id }
  const ytext = rootText(doc, textRoot(at.place))
  if (!ytext) return orphan('')
  const tokens = plainTokens(flatText(ytext))
  const from = tokens[at.from] ?? 0
  const to = (tokens[at.to - 1] ?? -1) + 1
  return anchorOf(ytext, at.place, { from, to }) ?? orphan('')
}

/** An anchor whose points are nowhere: all that it has is its quotation. */
function orphan(quote: string): TextAnchor {
  const place = { owner: 'source', field: 'text', language: 'fr' } as const
  const kept = quote.slice(0, LONGEST_QUOTE)
  return { on: 'text', place, from: {}, to: {}, quote: kept, before: '', after: '' }
}
