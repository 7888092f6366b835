import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import { openSqliteStore } from '../../server/storage/sqlite-store.ts'
import { openWorkerStore } from '../../server/storage/worker-store.ts'
import { storeContract } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'))
let files = 0
const newFile = () => join(folder, `${++files}.db`)

storeContract('in memory', async () => createMemoryStore())
storeContract('in SQLite', () => openSqliteStore(newFile()))
storeContract('in SQLite, in a thread of its own', () => openWorkerStore(newFile()))
