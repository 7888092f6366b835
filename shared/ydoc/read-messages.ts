import type { Message, Settled } from '../model/thread.ts'
import { isString } from './fields.ts'
import type { UnreadMap } from './shared-type.ts'

/** Under this prefix and its id a message lies in the map of its thread or proposal. */
export const MESSAGE_PREFIX = 'm:'

/** The messages of a thread or a proposal in the order in which they were written. */
export function readMessages(map: UnreadMap): readonly Message[] {
  return [...map.entries()]
    .flatMap(([key, value]) =>
      key.startsWith(MESSAGE_PREFIX) && isMessage(value)
        ? [{ ...value, id: key.slice(MESSAGE_PREFIX.length) }]
        : [],
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

function isMessage(value: unknown): value is Message {
  return (
    isObject(value) &&
    isString(value.by) &&
    isTimestamp(value.at) &&
    isString(value.text) &&
    Array.isArray(value.mentions) &&
    value.mentions.every(isString)
  )
}

/** Whether a stored value says who settled something, and when. */
export function isSettled(value: unknown): value is Settled {
  return isObject(value) && isString(value.by) && isTimestamp(value.at)
}

/** Whether a value is an object with named values. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a time in milliseconds since 1970. */
export function isTimestamp(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
