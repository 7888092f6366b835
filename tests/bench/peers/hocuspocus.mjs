import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'
import { sayListening, settings } from './listening.mjs'
import { openStates } from './states.mjs'

// Hocuspocus with its default settings but for those that the bench names.
const { states, flushDelay } = settings
const stored = states ? openStates(states) : null
const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: false,
  ...(flushDelay === undefined ? {} : { flushDelay }),
  extensions: stored
    ? [
        new Database({
          fetch: async ({ documentName }) => stored.read(documentName),
          store: async ({ documentName, state }) => stored.write(documentName, state),
        }),
      ]
    : [],
})
await server.listen()
sayListening(server.address.port)
