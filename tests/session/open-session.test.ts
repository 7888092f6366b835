import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lostWork, openSession, type Session } from '../../client/session/index.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { FakeServer } from './fake-server.ts'
import { memoryStorage } from './memory-storage.ts'

describe('a session with its server', () => {
  let server: FakeServer
  let storage: Storage
  const open: Session[] = []

  beforeEach(() => {
    vi.useFakeTimers()
    server = new FakeServer()
    storage = memoryStorage()
  })
  afterEach(async () => {
    for (const session of open.splice(0)) await session.close()
    vi.useRealTimers()
  })

  function start(options: Partial<Parameters<typeof openSession>[0]> = {}): Session {
    const session = openSession({
      agenda: 'a1',
      person: 'p1',
      server: 'ws://test/ws',
      storage,
      Socket: server.Socket,
      ...options,
    })
    open.push(session)
    return session
  }
  const wait = (ms = 50) => vi.advanceTimersByTimeAsync(ms)
  const save = (session: Session) => session.status.get().save
  const type = (session: Session, text: string, root = 'text/i1/annotation/fr') =>
    session.doc.transact(() => session.doc.getText(root).insert(0, text), ORIGIN.typing)
  const textOf = (doc: { getText(name: string): { toJSON(): string } }) =>
    doc.getText('text/i1/annotation/fr').toJSON()

  it('[SE15] a session that reaches its server is saved, and knows who the person is', async () => {
    const session = start()
    expect(save(session).is).toBe('opening')
    await wait()
    expect(save(session)).toEqual({ is: 'saved' })
    expect(session.status.get()).toMatchObject({ role: 'drafter', readOnly: null })
    expect(session.awareness.getLocalState()?.user).toMatchObject({ id: 'p1' })
  })

  it('[SV1, R13] typing is saving until the server acknowledges it', async () => {
    const session = start()
    await wait()
    server.acknowledges = false
    type(session, 'Débat')
    await wait()
    expect(save(session)).toMatchObject({ is: 'saving', changes: 1 })
    server.acknowledge()
    await wait()
    expect(save(session)).toEqual({ is: 'saved' })
  })

  it('[SE16] what is typed while offline is sent once when the server is back', async () => {
    const session = start()
    await wait()
    server.isReachable = false
    server.close(1006)
    type(session, 'général')
    type(session, 'Débat ')
    await wait(500)
    expect(save(session)).toMatchObject({ is: 'offline', changes: 2 })
    server.isReachable = true
    await wait(10_000)
    expect(save(session)).toEqual({ is: 'saved' })
    expect(textOf(server.doc)).toBe('Débat général')
  })

  it('[SE17, R14] the next opening says what was left unsent before it has connected', async () => {
    server.isReachable = false
    const first = start()
    await wait()
    type(first, 'x')
    await wait(1_000)
    await open.pop()?.close()
    server.isReachable = true
    server.acknowledges = false
    const second = start()
    await wait()
    expect(save(second)).toMatchObject({ is: 'saving', changes: 1 })
    server.acknowledge()
    await wait()
    expect(save(second)).toEqual({ is: 'saved' })
  })

  it('[SE18] nothing is sent before the hello of the server was read', async () => {
    server.answers = false
    const session = start()
    await wait()
    type(session, 'x')
    await wait()
    expect(server.updatesReceived).toBe(0)
    expect(server.sockets.size).toBe(1)
  })

  it('[SE19, R10] to a document of a newer layout a session listens and sends nothing', async () => {
    server.hello = { ...server.hello, layout: 99 }
    server.doc.getMap('facts').set('symbol', 'CTOC/COP/2024/1')
    const session = start()
    await wait()
    expect(session.status.get().readOnly).toBe('older-client')
    expect(session.doc.getMap('facts').get('symbol')).toBe('CTOC/COP/2024/1')
    type(session, 'x')
    await wait()
    expect(server.updatesReceived).toBe(0)
  })

  it('[SE20] refused work stops the session and its words are offered to copy', async () => {
    const session = start()
    await wait()
    server.refuses = 'not-allowed'
    type(session, 'Débat général')
    await wait()
    expect(session.status.get().connection).toEqual({
      at: 'stopped',
      why: { is: 'refused', reason: 'not-allowed' },
    })
    expect(lostWork({ agenda: 'a1', person: 'p1' }, storage)).toMatchObject([
      { why: 'refused', reason: 'not-allowed', texts: [{ text: 'Débat général' }] },
    ])
    const again = start()
    await wait()
    expect(save(again)).toEqual({ is: 'saved' })
    expect(textOf(again.doc)).toBe('')
  })

  it('[SE28] of refused suggestions the words are offered as they were seen', async () => {
    const session = start()
    await wait()
    server.refuses = 'not-a-suggestion'
    session.doc.transact((tx) => {
      const insert = [{ text: 'Débat général', marks: {} }]
      const ytext = session.doc.getText('text/i1/annotation/fr')
      suggestChanges(tx, ytext, [{ at: 0, remove: 0, insert }], { person: 'p1', at: 1 })
    })
    await wait()
    expect(lostWork({ agenda: 'a1', person: 'p1' }, storage)).toMatchObject([
      { reason: 'not-a-suggestion', texts: [{ text: 'Débat général' }] },
    ])
  })

  it('[SE21, R15] a copy of another epoch is never merged, and its texts are set aside', async () => {
    const session = start()
    await wait()
    type(session, 'Mon texte')
    await wait()
    const replaced = new FakeServer()
    replaced.hello = { ...replaced.hello, epoch: 'e2' }
    server.isReachable = false
    server.close(1006)
    await wait()
    await open.pop()?.close()
    const second = start({ Socket: replaced.Socket })
    type(second, 'Ma copie') // stands for what the copy on the device holds
    await wait()
    expect(second.status.get().connection).toMatchObject({ why: { is: 'other-epoch' } })
    expect(textOf(replaced.doc)).toBe('')
    expect(lostWork({ agenda: 'a1', person: 'p1' }, storage)).toMatchObject([
      { texts: [{ text: 'Ma copie' }] },
    ])
    const third = start({ Socket: replaced.Socket })
    await wait()
    expect(save(third)).toEqual({ is: 'saved' })
  })

  it('[SE22] a changed role takes effect by a new connection, without a word lost', async () => {
    const session = start()
    await wait()
    server.hello = { ...server.hello, role: 'viewer' }
    server.close(CLOSE.roleChanged)
    await wait(2_000)
    expect(session.status.get()).toMatchObject({ role: 'viewer', readOnly: 'role' })
    server.hello = { ...server.hello, role: 'drafter' }
    server.close(CLOSE.roleChanged)
    await wait(2_000)
    expect(session.status.get()).toMatchObject({ role: 'drafter', readOnly: null })
  })

  it('[SE23] an ended sign-in keeps the unsent text and sends it after the next one', async () => {
    const session = start()
    await wait()
    server.isReachable = false
    server.close(CLOSE.signIn)
    type(session, 'x')
    await wait(5_000)
    expect(session.status.get().connection).toMatchObject({ why: { is: 'sign-in' } })
    expect(server.opened).toBe(1)
    server.isReachable = true
    const { retry } = session // as a button takes it
    retry()
    await wait()
    expect(save(session)).toEqual({ is: 'saved' })
    expect(textOf(server.doc)).toBe('x')
  })

  it('[SE26] who may no longer see an agenda keeps their unsent words and no copy of it', async () => {
    const session = start()
    await wait()
    server.isReachable = false
    server.close(1006)
    type(session, 'Débat général')
    await wait()
    const copy = storage.getItem('rapporteur/copy/a1/p1')
    await open.pop()?.close()
    const second = start({ askWhy: () => Promise.resolve({ is: 'not-found' } as const) })
    type(second, 'Mes mots') // stands for what the copy on the device holds
    await wait()
    expect(second.status.get().readOnly).toBe('stopped')
    expect(lostWork({ agenda: 'a1', person: 'p1' }, storage)).toMatchObject([
      { texts: [{ text: 'Mes mots' }] },
    ])
    expect(storage.getItem('rapporteur/copy/a1/p1')).not.toBe(copy)
  })

  it('[SE24] a refused handshake is explained by asking over HTTP', async () => {
    server.isReachable = false
    const session = start({ askWhy: () => Promise.resolve({ is: 'not-found' } as const) })
    await wait()
    expect(session.status.get().connection).toEqual({ at: 'stopped', why: { is: 'not-found' } })
  })

  it('[SE9, R12] a server that stops answering is met anew, and then all is well', async () => {
    server.answers = false
    const session = start()
    await wait(16_000)
    expect(session.status.get().isOverdue).toBe(true)
    server.answers = true
    await wait(44_000)
    expect(save(session)).toEqual({ is: 'saved' })
    expect(server.opened).toBeGreaterThan(1)
  })

  it('[SE25] two tabs of one person see each other’s changes and undo only their own', async () => {
    const one = start()
    const two = start()
    await wait()
    type(one, 'un')
    await wait()
    type(two, 'deux ')
    await wait()
    expect([textOf(one.doc), textOf(two.doc)]).toEqual(['deux un', 'deux un'])
    one.undo.undo()
    await wait()
    expect([textOf(one.doc), textOf(two.doc)]).toEqual(['deux ', 'deux '])
  })

  it('[SE10] a closed session leaves no timer and no socket', async () => {
    const session = start()
    await wait()
    type(session, 'x')
    await open.pop()?.close()
    await wait(10_000)
    expect(server.sockets.size).toBe(0)
    expect(session.doc.isDestroyed).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})
