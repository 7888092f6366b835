import * as Y from 'yjs'
import type { Text } from '../../shared/model/text.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { writeText } from '../../shared/ydoc/text/write-text.ts'
import { peer } from '../ydoc/text/notation.ts'
import { HeadlessEditor } from './headless-editor.ts'

/** A person at an editor: a document of their own, an undo history, updates not sent yet. */
export interface Person {
  readonly doc: Y.Doc
  readonly editor: HeadlessEditor
  readonly undo: Y.UndoManager
  readonly unsent: Uint8Array[]
}

const SYNC = 'sync'

/** Two people who edit one text through a server's document, and send when they are told to. */
export class TwoEditors {
  readonly server: { readonly doc: Y.Doc; readonly ytext: Y.Text }
  readonly people: readonly [Person, Person]

  constructor(text: Text, clients: readonly [number, number] = [100, 200]) {
    this.server = peer(1)
    const { doc, ytext } = this.server
    doc.transact((transaction) => writeText(transaction, ytext, text), ORIGIN.server)
    this.people = [personAt(doc, clients[0]), personAt(doc, clients[1])]
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

function personAt(server: Y.Doc, client: number): Person {
  const { doc, ytext } = peer(client, server)
  const unsent: Uint8Array[] = []
  doc.on('update', (update, origin) => {
    if (origin !== SYNC) unsent.push(update)
  })
  const undo = new Y.UndoManager(doc, {
    trackedOrigins: new Set([ORIGIN.typing, ORIGIN.person]),
    captureTimeout: 0,
    ignoreRemoteMapChanges: true,
  })
  return { doc, editor: new HeadlessEditor(ytext), undo, unsent }
}
