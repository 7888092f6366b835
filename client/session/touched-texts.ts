import * as Y from 'yjs'
import type { TextPlace } from '../../shared/model/edit.ts'
import { textPlace } from '../../shared/ydoc/layout.ts'

/** The names of the root types that a transaction changed. */
export function touchedRoots(transaction: Y.Transaction): readonly string[] {
  const roots = new Set<string>()
  for (const type of transaction.changed.keys()) roots.add(Y.findRootTypeKey(rootOf(type)))
  return [...roots]
}

/** The texts among root names. */
export function textPlaces(roots: readonly string[]): readonly TextPlace[] {
  return roots.map(textPlace).filter((place) => place !== null)
}

type AnyType = Parameters<typeof Y.findRootTypeKey>[0]

function rootOf(type: AnyType): AnyType {
  return type.parent ? rootOf(type.parent) : type
}
