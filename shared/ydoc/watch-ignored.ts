import type * as Y from 'yjs'
import type { IgnoredFinding } from '../model/ignored.ts'
import { readIgnored } from './read-ignored.ts'

/** The ignored findings of one document, which tell when they change. */
export interface IgnoredWatch {
  /** The same list until it changes. */
  readonly get: () => readonly IgnoredFinding[]
  /** Calls back after each change until the function returned is called. */
  readonly subscribe: (listener: () => void) => () => void
}

const watches = new WeakMap<Y.Doc, IgnoredWatch>()

/** The one watch of a document. */
export function watchIgnored(doc: Y.Doc): IgnoredWatch {
  const known = watches.get(doc)
  if (known) return known
  const made = createWatch(doc)
  watches.set(doc, made)
  return made
}

function createWatch(doc: Y.Doc): IgnoredWatch {
  let ignored = readIgnored(doc)
  const listeners = new Set<() => void>()
  doc.getMap('ignored').observe(() => {
    ignored = readIgnored(doc)
    for (const listener of [...listeners]) listener()
  })
  return {
    get: () => ignored,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
