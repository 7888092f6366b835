import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

const clientFolder = mkdtempSync(join(tmpdir(), 'rapporteur-client-'))
mkdirSync(join(clientFolder, 'assets'))
writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Rapporteur</title>')
writeFileSync(join(clientFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
writeFileSync(join(clientFolder, 'assets', 'main-abc123.js'), '0;'.repeat(2000))
writeFileSync(join(clientFolder, 'assets', 'page-abc123.js'), '1;')
writeFileSync(join(clientFolder, 'assets', 'page-abc123.js.gz'), gzipSync('2;'))
writeFileSync(join(tmpdir(), 'rapporteur-secret.txt'), 'secret')

const device = createSite({ clientFolder }).device()
const browser = createSite({ clientFolder }).device({ 'Accept-Encoding': 'gzip' })

describe('the files of the client', () => {
  it.each(['/', '/setup', '/join', '/agendas/abc'])(
    '[HT21] %s is a page of the client, asked for anew each time',
    async (path) => {
      const { status, headers, json } = await device.ask('GET', path)
      expect([status, headers.get('Cache-Control')]).toEqual([200, 'no-cache'])
      expect(headers.get('Content-Type')).toMatch(/^text\/html/)
      expect(json).toContain('Rapporteur')
    },
  )

  it('[HT22] a file with a hash in its name is kept for ever, and sent compressed', async () => {
    const { headers } = await browser.ask('GET', '/assets/main-abc123.js')
    expect(headers.get('Cache-Control')).toContain('immutable')
    expect(headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect(headers.get('Content-Encoding')).toBe('gzip')
  })

  it('[HT22] a file that was compressed by the build is sent as it lies', async () => {
    const { headers, json } = await browser.ask('GET', '/assets/page-abc123.js')
    expect(headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect([headers.get('Content-Encoding'), json]).toEqual(['gzip', expect.anything()])
    expect(Number(headers.get('Content-Length'))).toBe(gzipSync('2;').length)
  })

  it('[HT22] other files have their type', async () => {
    const { headers } = await device.ask('GET', '/favicon.svg')
    expect(headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
  })

  it.each([
    '/assets/gone.js',
    '/../rapporteur-secret.txt',
    '/..%2frapporteur-secret.txt',
    '/assets/..%5c..%5crapporteur-secret.txt',
    '/nothing.txt',
  ])('[HT22] %s is no file of the client', async (path) => {
    const { status, json } = await device.ask('GET', path)
    expect(status).toBe(404)
    expect(json).not.toContain('secret')
  })

  it('[HT21] without a built client the page says how to build it', async () => {
    const { status, json } = await createSite().device().ask('GET', '/')
    expect(status).toBe(503)
    expect(json).toContain('npm run build')
  })
})

describe('what a monitor asks', () => {
  it('[MA1] the health answer follows the store', async () => {
    const healthy = await createSite().device().ask('GET', '/healthz')
    expect([healthy.status, healthy.json]).toEqual([200, { healthy: true }])
    const site = createSite({ isHealthy: async () => false })
    expect((await site.device().ask('GET', '/healthz')).status).toBe(503)
  })
})
