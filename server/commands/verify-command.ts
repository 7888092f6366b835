import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import type { Store, StoredDocument } from '../storage/store.ts'
import type { Command } from './command.ts'
import { withStore } from './open-data.ts'

/**
 * `verify`: reads every agenda of the database back, checksums and content, and says which are
 * damaged. It changes nothing that a running server needs.
 */
export const verifyCommand: Command = {
  name: 'verify',
  parameters: '',
  summary: 'read every agenda of the database back and report damage',
  run: (_, context) =>
    withStore(context, async (store) => {
      const ids = await store.agendaIds()
      let damaged = 0
      for (const id of ids) {
        const problem = await problemOf(store, id)
        if (problem === null) continue
        damaged += 1
        context.say(`${id}: ${problem}`)
      }
      context.say(`${ids.length} agendas read, ${damaged} damaged.`)
      return damaged === 0 ? 0 : 1
    }),
}

async function problemOf(store: Store, id: string): Promise<string | null> {
  const stored = await store.load(id)
  if (!stored) return 'nothing is stored of it'
  const rows = stored.quarantined.length
  if (rows > 0) return `${rows} of its updates are damaged; it opens read-only without them`
  return contentProblem(stored)
}

function contentProblem({ snapshot, updates }: StoredDocument): string | null {
  const doc = createDoc()
  try {
    for (const bytes of [...(snapshot ? [snapshot] : []), ...updates.map((row) => row.bytes)]) {
      Y.applyUpdate(doc, bytes)
    }
    if (doc.store.pendingStructs) return 'an update is missing before others'
    readAgenda(doc)
    return null
  } catch (error) {
    return `its content cannot be read: ${error instanceof Error ? error.message : String(error)}`
  } finally {
    doc.destroy()
  }
}
