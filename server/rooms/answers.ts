import * as Y from 'yjs'
import type { Connection } from './connection.ts'
import type { OpenDocument } from './open-document.ts'
import { answerFrame, updateFrame } from './wire.ts'

/** How far a client has each other client's writing, by client id. */
export type StateVector = ReadonlyMap<number, number>

/** Sends clients what they lack of one document. */
export class Answers {
  readonly #opened: OpenDocument
  readonly #storedState: () => Promise<Uint8Array>
  /** The whole state, encoded once for all who open it before the next change. */
  #state: Uint8Array | null = null

  constructor(opened: OpenDocument, storedState: () => Promise<Uint8Array>) {
    this.#opened = opened
    this.#storedState = storedState
  }

  /** To be called when the document has changed. */
  changed(): void {
    this.#state = null
  }

  /** The whole state as one update. */
  state(): Uint8Array {
    this.#state ??= Y.encodeStateAsUpdate(this.#opened.doc)
    return this.#state
  }

  /** Answers from memory, without building the document for somebody who has nothing yet. */
  answer(connection: Connection, stateVector: StateVector): void {
    if (stateVector.size > 0) {
      const known = Y.encodeStateVector(new Map(stateVector))
      connection.sendDocument(answerFrame(Y.encodeStateAsUpdate(this.#opened.doc, known)))
    } else if (this.#opened.isBuilt) {
      connection.sendDocument(answerFrame(this.state()))
    } else {
      const { large, rest } = this.#opened.storedState()
      for (const bytes of large) connection.sendDocument(updateFrame(bytes))
      connection.sendDocument(answerFrame(rest))
    }
  }

  /** Answers from the disk: while a commit is refused, memory is ahead of it. */
  async answerFromStore(connection: Connection, stateVector: StateVector): Promise<void> {
    try {
      const known = Y.encodeStateVector(new Map(stateVector))
      const state = await this.#storedState()
      connection.sendDocument(answerFrame(Y.diffUpdate(state, known)))
    } catch {
      connection.close('loadFailed')
    }
  }
}
