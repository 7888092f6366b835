import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSite } from '../routes/site.ts'

it('[OF7] the worker is asked for anew each time and may serve the whole site', async () => {
  const clientFolder = mkdtempSync(join(tmpdir(), 'rapporteur-client-'))
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Rapporteur</title>')
  writeFileSync(join(clientFolder, 'sw.js'), '0')
  const { status, headers } = await createSite({ clientFolder }).device().ask('GET', '/sw.js')
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toMatch(/^text\/javascript/)
  expect(headers.get('Cache-Control')).toBe('no-cache')
  expect(headers.get('Service-Worker-Allowed')).toBe('/')
  expect(headers.get('Content-Security-Policy')).toMatch(/worker-src 'self'/)
})
