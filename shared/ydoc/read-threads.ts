import * as Y from 'yjs'
import { ANCHOR_RECORDS, type Thread, type ThreadAnchor } from '../model/thread.ts'
import { isOneOf, isString } from './fields.ts'
import { isObject, isSettled, isTimestamp, readMessages } from './read-messages.ts'
import { rootMap, type UnreadMap } from './shared-type.ts'

/** Every thread of a document, the earliest first; what cannot be read is left out. Never throws. */
export function readThreads(doc: Y.Doc): readonly Thread[] {
  return [...(rootMap(doc, 'threads')?.entries() ?? [])]
    .flatMap(([id, map]) => (map instanceof Y.Map ? (readThread(id, map) ?? []) : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** One thread, or null when it cannot be read. */
export function readThread(id: string, map: UnreadMap): Thread | null {
  const anchor = map.get('anchor')
  const by = map.get('by')
  const at = map.get('at')
  const resolved = map.get('resolved')
  const messages = readMessages(map)
  if (!isAnchor(anchor) || !isString(by) || !isTimestamp(at) || messages.length === 0) return null
  const thread = { id, anchor, by, at, messages }
  return isSettled(resolved)
    ? { ...thread, state: 'resolved', resolved }
    : { ...thread, state: 'open' }
}

function isAnchor(value: unknown): value is ThreadAnchor {
  if (!isObject(value)) return false
  switch (value.on) {
    case 'text':
      return isTextAnchor(value)
    case 'suggestion':
      return isPlace(value.place) && isString(value.key)
    case 'fact':
      return isString(value.fact)
    default:
      return isOneOf(ANCHOR_RECORDS)(value.on) && isString(value.id)
  }
}

function isTextAnchor(value: Readonly<Record<string, unknown>>): boolean {
  const { place, from, to, quote, before, after } = value
  return isPlace(place) && isObject(from) && isObject(to) && [quote, before, after].every(isString)
}

function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false
  const { owner, field, language } = value
  return isString(owner) && isString(field) && isString(language)
}
