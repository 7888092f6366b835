import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { eventually } from './eventually.ts'
import { EMPTY_AGENDA, type RoomServer, startRoomServer } from './room-server.ts'

describe('a stock y-websocket client', () => {
  let server: RoomServer
  const providers: WebsocketProvider[] = []

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}) // it does not know message 16
    server = await startRoomServer()
    await server.rooms.create('a1', EMPTY_AGENDA, null)
  })

  afterEach(async () => {
    for (const provider of providers.splice(0)) provider.destroy()
    await server.close()
  })

  function join(person: string, role = 'drafter'): WebsocketProvider {
    const provider = new WebsocketProvider(server.url, 'a1', new Y.Doc(), {
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      params: { person, role },
      disableBc: true,
    })
    providers.push(provider)
    return provider
  }

  it('[WI1] a stock y-websocket client joins, syncs and sees what others write', async () => {
    const ann = join('ann')
    const ben = join('ben')
    await eventually(() => expect([ann.synced, ben.synced]).toEqual([true, true]))
    ann.doc.getText('text/i1/title/fr').insert(0, 'Ouverture')
    ben.doc.getText('text/i2/title/fr').insert(0, 'Clôture')
    await eventually(() => {
      expect(ben.doc.getText('text/i1/title/fr').toJSON()).toBe('Ouverture')
      expect(ann.doc.getText('text/i2/title/fr').toJSON()).toBe('Clôture')
    })
    expect(ann.doc.getMap('facts').get('schema')).toBe('ctoc-cop')
  })
})
