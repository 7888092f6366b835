import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFolder, failToRun, type RunningServer, runServer } from './running-server.ts'

const folder = dataFolder()
const json = { 'Content-Type': 'application/json' }
let server: RunningServer
let took = 0

beforeAll(async () => {
  const began = performance.now()
  server = await runServer(folder, { LOG_LEVEL: 'trace' })
  took = performance.now() - began
})

afterAll(async () => {
  await server.end('SIGKILL')
})

const setUp = (token: string) =>
  fetch(`${server.home}/api/setup`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ token, name: 'Ana Restrepo', language: 'fr' }),
  })

describe('starting', () => {
  it('[MA2] the first start prints one line with a setup link, within ten seconds', () => {
    expect(server.line).toMatch(/ http:\/\/localhost:\d+\/setup#[\w-]{43}$/)
    expect(took).toBeLessThan(10_000)
  })

  it('[MA1] it answers that it is healthy, and shows its figures', async () => {
    expect(await (await fetch(`${server.home}/healthz`)).json()).toEqual({ healthy: true })
    const figures = await (await fetch(`${server.home}/metrics`)).text()
    expect(figures).toMatch(/^rapporteur_connections 0$/m)
    expect(figures).toMatch(/^rapporteur_rooms \d+$/m)
    expect(figures).toMatch(/^rapporteur_updates_committed_total 0$/m)
  })

  it('[MA2, ID1] the link works, and its token is in no log at the finest level', async () => {
    const token = server.line.split('#')[1] ?? ''
    const answer = await setUp(token)
    expect(answer.status).toBe(200)
    expect((await setUp(token)).status).toBe(410)
    const log = server.output().replace(server.line, '')
    expect(log).toContain('/api/setup')
    expect(log).not.toContain(token)
    expect(log).not.toContain(/=([\w-]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1])
  })

  it('[MA3] a port that is in use is said in a sentence', async () => {
    const { code, said } = await failToRun(dataFolder(), { PORT: String(server.port) })
    expect(code).toBe(1)
    expect(said).toContain(`Port ${server.port} is in use by another program.`)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  it('[MA4] a data folder belongs to one server at a time', async () => {
    const { code, said } = await failToRun(folder, { PORT: '0' })
    expect(code).toBe(1)
    expect(said).toContain('Another Rapporteur is running on the data')
  })

  it('[MA5] a setting that means nothing is named', async () => {
    const { code, said } = await failToRun(dataFolder(), { PORT: 'eleven' })
    expect(code).toBe(1)
    expect(said).toBe('PORT is "eleven", but it must be a port number from 0 to 65535.\n')
  })

  it('[MA6] it stops in order when asked, and starts again where it was', async () => {
    expect(await server.end('SIGTERM')).toBe(0)
    server = await runServer(folder)
    expect(server.line).toMatch(/^Rapporteur is ready: http:\/\/localhost:\d+\/$/)
    const me = await fetch(`${server.home}/api/me`)
    expect((await me.json()).code).toBe('sign-in-needed')
  })

  it('[MA4] after a kill the folder is free at once', async () => {
    await server.end('SIGKILL')
    server = await runServer(folder)
    expect(server.output()).not.toContain('#')
  })
})
