import * as Y from 'yjs'
import type { Id } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import { RECORD_ROOTS, type RecordRoot, textPlace } from './layout.ts'
import type { SharedType } from './shared-type.ts'

/** What a transaction wrote to, as far as an agenda shows it. */
export interface Touched {
  readonly facts: boolean
  readonly records: readonly { readonly root: RecordRoot; readonly id: Id }[]
  readonly texts: readonly TextPlace[]
}

/**
 * Tells what transactions of a document wrote to.
 *
 * It looks at the changed types themselves and not at events: a root that came from elsewhere, and
 * that nobody has asked for by its type yet, fires none.
 */
export function createTouch(doc: Y.Doc): (transaction: Y.Transaction) => Touched {
  const nameOf = createRootNames(doc)
  return (transaction) => {
    let facts = false
    const records = new Map<string, Touched['records'][number]>()
    const texts = new Map<string, TextPlace>()
    for (const [type, keys] of transaction.changed) {
      const { root, key } = rootOf(type)
      const name = nameOf(root) ?? ''
      const place = textPlace(name)
      const kind = RECORD_ROOTS.find((one) => one === name)
      if (name === 'facts') facts = true
      if (place) texts.set(name, place)
      if (!kind) continue
      for (const id of key === null ? keys : [key])
        if (id !== null) records.set(`${kind}/${id}`, { root: kind, id })
    }
    return { facts, records: [...records.values()], texts: [...texts.values()] }
  }
}

/** The root that a type stands in, and the key of that root under which it stands. */
function rootOf(type: SharedType): { root: SharedType; key: string | null } {
  let root = type
  let key: string | null = null
  while (root._item !== null) {
    const { parent, parentSub } = root._item
    if (!(parent instanceof Y.AbstractType)) break
    key = parentSub
    root = parent
  }
  return { root, key }
}

/** Names of roots, found by their type: Yjs knows them only the other way round. */
function createRootNames(doc: Y.Doc): (root: SharedType) => string | undefined {
  const names = new WeakMap<SharedType, string>()
  return (root) => {
    if (!names.has(root)) for (const [name, type] of doc.share) names.set(type, name)
    return names.get(root)
  }
}
