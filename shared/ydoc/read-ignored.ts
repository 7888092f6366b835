import type * as Y from 'yjs'
import type { IgnoredFinding } from '../model/ignored.ts'
import { isString } from './fields.ts'
import { isObject, isTimestamp } from './read-messages.ts'
import { rootMap } from './shared-type.ts'

/** The findings ignored in a document, the earliest first. Never throws. */
export function readIgnored(doc: Y.Doc): readonly IgnoredFinding[] {
  return [...(rootMap(doc, 'ignored')?.entries() ?? [])]
    .flatMap(([id, value]) => (isIgnored(value) ? [{ ...value, id }] : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

function isIgnored(value: unknown): value is IgnoredFinding {
  if (!isObject(value)) return false
  const { rule, key, reason, person, at } = value
  return [rule, key, reason, person].every(isString) && isTimestamp(at)
}
