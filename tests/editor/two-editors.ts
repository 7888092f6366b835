import * as Y from 'yjs'
import type { Text } from '../../shared/model/text.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { writeText } from '../../shared/ydoc/text/write-text.ts'
import { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import { peer } from '../ydoc/text/notation.ts'
import { HeadlessEditor, type Suggests } from './headless-editor.ts'

/** A person at an editor: a document of their own, an undo history, updates not sent yet. */
export interface Person {
  readonly doc: Y.Doc
  readonly editor: HeadlessEditor
  readonly undo: UndoHistory
  readonly unsent: Uint8Array[]
}

/** The origin of what comes from the other person. */
export const SYNC = 'sync'

/** Two people who edit one text through a server's document, and send when they are told to. */
export class TwoEditors {
  readonly server: { readonly doc: Y.Doc; readonly ytext: Y.Text }
  readonly people: readonly [Person, Person]

  constructor(
    text: Text,
    clients: readonly [number, number] = [100, 200],
    suggest: readonly [Suggests | null, Suggests | null] = [null, null],
  ) {
    this.server = peer(1)
    const { doc, ytext } = this.server
    doc.transact((transaction) => writeText(transaction, ytext, text), ORIGIN.server)
    this.people = [personAt(doc, clients[0], suggest[0]), personAt(doc, clients[1], suggest[1])]
  }

  /** Changes the server's document before anybody edits. */
  prepare(change: (transaction: Y.Transaction, ytext: Y.Text) => void): void {
    const { doc, ytext } = this.server
    doc.transact((transaction) => change(transaction, ytext), ORIGIN.server)
    for (const person of this.people) Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(doc), SYNC)
  }

  /** Sends what is unsent, the first or the second person first. */
  sync(first: 0 | 1 = 0): void {
    const [a, b] = this.people
    for (const [from, to] of first === 0
      ? [[a, b] as const, [b, a] as const]
      : [[b, a] as const, [a, b] as const]) {
      const updates = from.unsent.splice(0)
      if (updates.length === 0) continue
      const update = Y.mergeUpdates(updates)
      Y.applyUpdate(this.server.doc, update, SYNC)
      Y.applyUpdate(to.doc, update, SYNC)
    }
  }

  destroy(): void {
    for (const { editor, undo } of this.people) {
      editor.destroy()
      undo.destroy()
    }
  }
}

/** A person with a copy of a document, who edits it or only suggests. */
export function personAt(server: Y.Doc, client: number, suggests: Suggests | null = null): Person {
  const { doc, ytext } = peer(client, server)
  const unsent: Uint8Array[] = []
  doc.on('update', (update, origin) => {
    if (origin !== SYNC) unsent.push(update)
  })
  const undo = new UndoHistory(doc, 0)
  undo.suggester = suggests?.person ?? null
  return { doc, editor: new HeadlessEditor(ytext, suggests), undo, unsent }
}
