import { writeFileSync } from 'node:fs'
import * as Y from 'yjs'
import { createDoc } from '../../../shared/ydoc/create-doc.ts'
import { randomNumbers } from '../../random-numbers.ts'
import { BenchSocket } from './bench-socket.ts'
import type { FillingJob, FillingResult } from './jobs.ts'
import { unitsOf } from './opening.ts'

/** Edits in one update message, as if somebody came back from a while without a network. */
const BATCH = 500

/** Edits that somebody makes at one place before going elsewhere. */
const BURST = 12

/** One edit of so many takes a character away. */
const DELETIONS = 4

/** One typed character of so many is a space. */
const SPACES = 6

/** As many people as one connection may stand for. */
const CLIENTS = [1001, 1002, 1003, 1004]

/** Makes a long history of one-character edits in an agenda, in batches, each stored before the next. */
export async function fill({ address, texts, edits, file }: FillingJob): Promise<FillingResult> {
  const socket = new BenchSocket(address)
  await socket.ready
  const doc = createDoc()
  for (const piece of socket.document) Y.applyUpdate(doc, piece)
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== socket) socket.sendUpdate(update)
  })
  socket.onUpdate = (update) => Y.applyUpdate(doc, update, socket) // the server notes who writes
  const random = randomNumbers(1)
  for (let done = 0; done < edits; done += BATCH) {
    doc.clientID = CLIENTS[random(CLIENTS.length)] ?? 0
    doc.transact(() => editSome(doc, texts, random))
    await socket.allStored()
  }
  socket.close()
  const state = Y.encodeStateAsUpdate(doc)
  writeFileSync(file, state)
  return { bytes: state.length, units: unitsOf([state]), words: wordsIn(doc, texts) }
}

type Random = ReturnType<typeof randomNumbers>

function editSome(doc: Y.Doc, texts: readonly string[], random: Random): void {
  for (let done = 0; done < BATCH; done += BURST) {
    const text = doc.getText(texts[random(texts.length)] ?? '')
    let at = random(text.length + 1)
    for (let edit = done; edit < Math.min(done + BURST, BATCH); edit++) {
      if (at > 0 && random(DELETIONS) === 0) text.delete(--at, 1)
      else text.insert(at++, random(SPACES) === 0 ? ' ' : 'e')
    }
  }
}

function wordsIn(doc: Y.Doc, texts: readonly string[]): number {
  const words = (name: string) => doc.getText(name).toJSON().split(/\s+/).filter(Boolean)
  return texts.reduce((sum, name) => sum + words(name).length, 0)
}
