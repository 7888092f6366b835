import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'

/** How much a shadow may lie behind before it is cheaper to make another one later. */
const MOST_BEHIND = { updates: 500, bytes: 1024 * 1024 } as const

/**
 * A second copy of a document, on which an update is tried before the document itself takes it.
 *
 * It is made when somebody first needs it and then kept in step, as late as possible: while only
 * those work whose updates need no trial, it costs a list of their updates.
 */
export class Shadow {
  readonly #main: Y.Doc
  #doc: Y.Doc | null = null
  /** Updates that the document took and the shadow did not yet. */
  #behind: Uint8Array[] = []
  #bytesBehind = 0
  /** Whether the document was edited directly, so that no update tells what the shadow lacks. */
  #isUnknown = false

  constructor(main: Y.Doc) {
    this.#main = main
  }

  /** The document took an update that was not tried here. */
  took(update: Uint8Array): void {
    if (!this.#doc) return
    this.#behind.push(update)
    this.#bytesBehind += update.length
    if (this.#behind.length > MOST_BEHIND.updates || this.#bytesBehind > MOST_BEHIND.bytes) {
      this.drop()
    }
  }

  /** The document was edited by other means than an update. */
  edited(): void {
    this.#isUnknown = true
  }

  /**
   * Applies an update to the shadow and hands the transaction, still open, to the judge. Afterwards
   * the document must take the update too, unless it was refused: then the shadow is dropped.
   */
  try(update: Uint8Array, judge: (transaction: Y.Transaction) => boolean): boolean {
    const isFine = isTaken(this.#inStep(), update, judge)
    if (!isFine) this.drop()
    return isFine
  }

  /** Forgets the copy; the next trial makes another. */
  drop(): void {
    this.#doc?.destroy()
    this.#doc = null
    this.#behind = []
    this.#bytesBehind = 0
  }

  #inStep(): Y.Doc {
    const doc = this.#doc ?? createDoc()
    const behind = this.#behind
    if (this.#doc !== doc || this.#isUnknown) {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#main, Y.encodeStateVector(doc)))
    } else if (behind.length > 0) {
      doc.transact(() => {
        for (const update of behind) Y.applyUpdate(doc, update)
      })
    }
    this.#doc = doc
    this.#behind = []
    this.#bytesBehind = 0
    this.#isUnknown = false
    return doc
  }
}

function isTaken(
  doc: Y.Doc,
  update: Uint8Array,
  judge: (transaction: Y.Transaction) => boolean,
): boolean {
  try {
    return doc.transact((transaction) => {
      Y.applyUpdate(doc, update)
      const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null
      return isWhole && judge(transaction)
    })
  } catch {
    return false
  }
}
