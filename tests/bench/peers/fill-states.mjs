import { readFileSync } from 'node:fs'
import { settings } from './listening.mjs'
import { openStates } from './states.mjs'

// Puts a document into a peer's storage.
const { states, name, state } = settings
openStates(states).write(name, readFileSync(state))
process.stdout.write('filled\n')
