import * as Y from 'yjs'
import { ok, type Result, refused } from '../base/result.ts'
import type { Id } from '../model/agenda.ts'
import type { Message, Settled, Thread, ThreadAnchor } from '../model/thread.ts'
import { MESSAGE_PREFIX } from './read-messages.ts'
import { readThread } from './read-threads.ts'

/** Why something cannot be written in a discussion. */
export type DiscussionRefusal = 'not-found' | 'not-allowed' | 'discussion-full'

/** How much one agenda and one thread may hold: more than people can read. */
const MOST_THREADS = 5_000
const MOST_MESSAGES = 500

/** A message as it is written: its author and time are the server's word. */
export type NewMessage = Pick<Message, 'id' | 'by' | 'at' | 'text' | 'mentions'>

/** What of a message its author may change. */
export type MessageChange = Pick<Message, 'text' | 'mentions'>

/** Begins a thread with its first message. Only the server writes here, in its own transaction. */
export function addThread(
  doc: Y.Doc,
  id: Id,
  anchor: ThreadAnchor,
  first: NewMessage,
): Result<void, DiscussionRefusal> {
  const threads = doc.getMap('threads')
  if (threads.size >= MOST_THREADS) return refused('discussion-full')
  const { by, at } = first
  const values = Object.entries({ anchor, by, at, ...stored(first) })
  threads.set(id, new Y.Map<unknown>(values))
  return ok(undefined)
}

/** Adds a message to a thread, or a reply to a proposal. */
export function addMessage(
  map: Y.Map<unknown>,
  message: NewMessage,
): Result<void, DiscussionRefusal> {
  const count = [...map.keys()].filter((key) => key.startsWith(MESSAGE_PREFIX)).length
  if (count >= MOST_MESSAGES) return refused('discussion-full')
  for (const [key, value] of Object.entries(stored(message))) map.set(key, value)
  return ok(undefined)
}

/** Changes a message of one's own. */
export function changeMessage(
  map: Y.Map<unknown>,
  { messages }: Pick<Thread, 'messages'>,
  { id, by, at, text, mentions }: NewMessage,
): Result<void, DiscussionRefusal> {
  const message = ownMessage(messages, id, by)
  if (!message.ok) return message
  const { text: before, ...kept } = message.value
  if (before !== text) map.set(...entryOf({ ...kept, text, mentions, editedAt: at }))
  return ok(undefined)
}

/** Takes a message of one's own back. */
export function deleteMessage(
  map: Y.Map<unknown>,
  { messages }: Pick<Thread, 'messages'>,
  id: Id,
  by: Id,
): Result<void, DiscussionRefusal> {
  const message = ownMessage(messages, id, by)
  if (!message.ok) return message
  const { at } = message.value
  map.set(...entryOf({ id, by, at, text: '', mentions: [], deleted: true }))
  return ok(undefined)
}

/** Resolves a thread, or opens it again when nobody is given. */
export function resolveThread(map: Y.Map<unknown>, resolved: Settled | null): void {
  if (resolved) map.set('resolved', resolved)
  else map.delete('resolved')
}

/** A thread with the map it lies in, or why there is none. */
export function findThread(
  doc: Y.Doc,
  id: Id,
): Result<{ readonly map: Y.Map<unknown>; readonly thread: Thread }, DiscussionRefusal> {
  const map = doc.getMap('threads').get(id)
  const thread = map instanceof Y.Map ? readThread(id, map) : null
  return map instanceof Y.Map && thread ? ok({ map, thread }) : refused('not-found')
}

/** A thread of which every message was taken back is gone. */
export function removeEmptyThread(doc: Y.Doc, id: Id): void {
  const found = findThread(doc, id)
  if (found.ok && found.value.thread.messages.every(({ deleted }) => deleted)) {
    doc.getMap('threads').delete(id)
  }
}

function ownMessage(
  messages: readonly Message[],
  id: Id,
  by: Id,
): Result<Message, DiscussionRefusal> {
  const message = messages.find((one) => one.id === id && !one.deleted)
  if (!message) return refused('not-found')
  return message.by === by ? ok(message) : refused('not-allowed')
}

function stored(message: Message): Readonly<Record<string, unknown>> {
  return Object.fromEntries([entryOf(message)])
}

function entryOf({ id, ...value }: Message): readonly [string, unknown] {
  return [`${MESSAGE_PREFIX}${id}`, value]
}
