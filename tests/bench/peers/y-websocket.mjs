import { createServer } from 'node:http'
import { setPersistence, setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { sayListening, settings } from './listening.mjs'
import { openStates } from './states.mjs'

// @y/websocket-server as its own server.js sets it up, with the ws of our server and, where asked,
// a persistence hook that loads the document.
if (settings.states) {
  const states = openStates(settings.states)
  setPersistence({
    bindState: (name, doc) => {
      const state = states.read(name)
      if (state) Y.applyUpdate(doc, state)
    },
    writeState: async () => {},
  })
}

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
sockets.on('connection', setupWSConnection)
const server = createServer((_, response) => response.end('okay'))
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request))
})
server.listen(0, '127.0.0.1', () => sayListening(server.address().port))
