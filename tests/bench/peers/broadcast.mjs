import { WebSocketServer } from 'ws'
import { sayListening } from './listening.mjs'

// The floor: every frame goes to everybody else, and nothing is understood, merged or kept.
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket) => {
  socket.on('message', (frame) => {
    for (const other of server.clients) if (other !== socket) other.send(frame)
  })
})
server.on('listening', () => sayListening(server.address().port))
