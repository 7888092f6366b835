import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { readConfig } from '../../server/config.ts'
import { setupLink } from '../../server/identity/links.ts'
import { type Running, startServer } from '../../server/serve.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { dataFolder } from './running-server.ts'

const sockets: WebSocket[] = []
let running: Running
let cookie = ''
let agenda = ''

const home = () => `http://localhost:${running.port}`

async function ask(method: string, path: string, body?: unknown, as = cookie) {
  const response = await fetch(`${home()}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Cookie: as },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { response, json: text ? JSON.parse(text) : null }
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

beforeAll(async () => {
  const config = readConfig({ PORT: '0', DATA_DIR: dataFolder(), CONNECTIONS_PER_PERSON: '3' })
  if (!config.ok) throw new Error(config.reason)
  const started = await startServer(config.value, '/nowhere', pino({ level: 'silent' }))
  if (!started.ok) throw new Error(started.reason)
  running = started.value
  const { token } = await setupLink(running.identity)
  const { response, json } = await ask('POST', '/api/setup', { token, name: 'Ana', language: 'en' })
  cookie = cookieOf(response)
  agenda = json.agenda
})

afterAll(async () => {
  for (const socket of sockets) socket.terminate()
  await running.stop()
})

/** Opens a socket and resolves with what came of it: a status, a close code, or its first bytes. */
async function open(
  path: string,
  headers: Record<string, string> = { Cookie: cookie },
): Promise<{ socket: WebSocket; outcome: string }> {
  const socket = new WebSocket(`ws://localhost:${running.port}${path}`, { headers })
  sockets.push(socket)
  const outcome = await new Promise<string>((resolve) => {
    socket.once('unexpected-response', (_, { statusCode }) => resolve(`status ${statusCode}`))
    socket.once('close', (code) => resolve(`closed ${code}`))
    socket.once('message', (data: Buffer) => resolve(`message ${data[0]}`))
    socket.on('error', () => {})
  })
  return { socket, outcome }
}

const closed = (socket: WebSocket) =>
  new Promise<number>((resolve) => socket.once('close', resolve))

describe('opening the socket of an agenda', () => {
  it('[HT23] a member is taken in, and told who they are before anything else', async () => {
    const { socket, outcome } = await open(`/ws/${agenda}`)
    expect(outcome).toBe('message 16')
    socket.terminate()
  })

  it.each([
    ['no sign-in', {}, CLOSE.signIn],
    ['a cookie that means nothing', { Cookie: 'rapporteur=x' }, CLOSE.signIn],
  ])('[HT24] with %s it is closed with a code that says so', async (_, headers, code) => {
    const { outcome } = await open(`/ws/${agenda}`, headers)
    expect(outcome).toBe(`closed ${code}`)
  })

  it('[HT24] an agenda of others and none at all are closed alike', async () => {
    const { json } = await ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
    const token = json.link.split('#')[1]
    const { response } = await ask('POST', '/api/invitations/accept', { token, name: 'Li' }, '')
    const { json: mine } = await ask('POST', '/api/agendas', { from: 'sample' })
    const guest = { Cookie: cookieOf(response) }
    expect((await open(`/ws/${mine.id}`, guest)).outcome).toBe(`closed ${CLOSE.notFound}`)
    expect((await open('/ws/no-such-agenda', guest)).outcome).toBe(`closed ${CLOSE.notFound}`)
  })

  it.each(['https://evil.example', 'null', 'http://localhost:1'])(
    '[HT25] a page of %s is refused before the handshake, cookie or not',
    async (Origin) => {
      const { outcome } = await open(`/ws/${agenda}`, { Cookie: cookie, Origin })
      expect(outcome).toBe('status 403')
    },
  )

  it('[HT25] a page of this server is not', async () => {
    const { socket, outcome } = await open(`/ws/${agenda}`, { Cookie: cookie, Origin: home() })
    expect(outcome).toBe('message 16')
    socket.terminate()
  })

  it('[HT26] one person opens so many sockets and no more', async () => {
    const { json } = await ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
    const token = json.link.split('#')[1]
    const { response } = await ask('POST', '/api/invitations/accept', { token, name: 'Many' }, '')
    const many = { Cookie: cookieOf(response) }
    const outcomes = []
    for (let n = 0; n < 4; n++) outcomes.push((await open(`/ws/${agenda}`, many)).outcome)
    expect(outcomes).toEqual(['message 16', 'message 16', 'message 16', 'status 429'])
  })

  it('[R21, HT27] a frame that breaks the protocol closes its socket and nothing else', async () => {
    const { socket } = await open(`/ws/${agenda}`)
    const gone = closed(socket)
    const raw = Reflect.get(socket, '_socket') as { write(bytes: Buffer): void }
    raw.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
    await gone
    expect((await fetch(`${home()}/healthz`)).status).toBe(200)
  })
})

describe('losing the right to be there', () => {
  const join = async (role: string) => {
    const { json } = await ask('POST', `/api/agendas/${agenda}/invitations`, { role })
    const token = json.link.split('#')[1]
    const { response, json: me } = await ask(
      'POST',
      '/api/invitations/accept',
      { token, name: 'K' },
      '',
    )
    return { cookie: cookieOf(response), person: me.me.person.id }
  }

  it('[HT28] signing out closes the sockets of that device within a second', async () => {
    const guest = await join('drafter')
    const { socket } = await open(`/ws/${agenda}`, { Cookie: guest.cookie })
    const gone = closed(socket)
    await ask('DELETE', '/api/me/sign-in', undefined, guest.cookie)
    expect(await gone).toBe(CLOSE.signIn)
  })

  it('[HT28] a changed role closes the sockets of that person; they come back with it', async () => {
    const guest = await join('drafter')
    const { socket } = await open(`/ws/${agenda}`, { Cookie: guest.cookie })
    const gone = closed(socket)
    await ask('PATCH', `/api/agendas/${agenda}/members/${guest.person}`, { role: 'viewer' })
    expect(await gone).toBe(CLOSE.roleChanged)
    const again = await open(`/ws/${agenda}`, { Cookie: guest.cookie })
    expect(again.outcome).toBe('message 16')
  })

  it('[HT28] a member who is taken out is not let in again', async () => {
    const guest = await join('drafter')
    const { socket } = await open(`/ws/${agenda}`, { Cookie: guest.cookie })
    const gone = closed(socket)
    await ask('DELETE', `/api/agendas/${agenda}/members/${guest.person}`)
    expect(await gone).toBe(CLOSE.roleChanged)
    const again = await open(`/ws/${agenda}`, { Cookie: guest.cookie })
    expect(again.outcome).toBe(`closed ${CLOSE.notFound}`)
  })

  it('[HT28] a deleted agenda is closed to everybody', async () => {
    const { json } = await ask('POST', '/api/agendas', { from: 'sample' })
    const { socket } = await open(`/ws/${json.id}`)
    const gone = closed(socket)
    await ask('DELETE', `/api/agendas/${json.id}`)
    expect(await gone).toBe(CLOSE.roleChanged)
    expect((await open(`/ws/${json.id}`)).outcome).toBe(`closed ${CLOSE.notFound}`)
  })
})

describe('importing while the server runs', () => {
  it('[HT14] a text is read in its thread and becomes an agenda', async () => {
    const text = 'Ordre du jour provisoire\n\n1. Ouverture.\n\n2. Questions diverses.\n'
    const read = await fetch(`${home()}/api/imports`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Cookie: cookie },
      body: text,
    })
    const imported = await read.json()
    expect(imported.agenda.items).toHaveLength(2)
    const made = await ask('POST', '/api/agendas', { from: 'agenda', agenda: imported.agenda })
    expect((await ask('GET', `/api/agendas/${made.json.id}/agenda`)).json.items).toHaveLength(2)
  })

  it('[HT16] 30 MB sent over the network get their sentence, not a broken connection', async () => {
    const answer = await fetch(`${home()}/api/imports`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Cookie: cookie },
      body: 'a'.repeat(30 * 1024 * 1024),
    })
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'file-too-large'])
  })
})
