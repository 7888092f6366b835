import { describe, expect, it } from 'vitest'
import { streamOfReading } from '../../server/routes/import-stream.ts'
import { type ImportWatch, readImportInThread } from '../../server/routes/import-thread.ts'
import { ok, refused } from '../../shared/base/result.ts'
import { createSite, type SiteOptions } from './site.ts'

const ECHO: SiteOptions = { readImport: async (source) => ok(JSON.stringify({ source })) }
const MB = 1024 * 1024

async function importing(file: string | Uint8Array | FormData, options = ECHO) {
  const { device } = await createSite(options).firstSecretary()
  if (!(file instanceof Uint8Array)) return device.ask('POST', '/api/imports', file)
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file)]), 'agenda.txt')
  return device.ask('POST', '/api/imports', form)
}

/** The lines of the answer to somebody who asks for a stream. */
async function streaming(readImport: SiteOptions['readImport']): Promise<readonly unknown[]> {
  const site = createSite({ readImport })
  const { device } = await site.firstSecretary()
  const asking = site.device({ Cookie: device.cookie(), Accept: 'application/x-ndjson' })
  const { json } = await asking.ask('POST', '/api/imports', '1. Ouverture')
  return String(json)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const bytes = (...values: number[]) => new Uint8Array(values)

describe('importing a file', () => {
  it('[HT14] a text is read whether it is the body or the file of a form', async () => {
    expect((await importing('1. Ouverture')).json.source).toBe('1. Ouverture')
    const file = new TextEncoder().encode('1. Ouverture')
    expect((await importing(file)).json.source).toBe('1. Ouverture')
  })

  it.each([
    ['UTF-8', bytes(0xc3, 0x89, 0x6c, 0x75)],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0x89, 0x6c, 0x75)],
    ['UTF-16', bytes(0xff, 0xfe, 0xc9, 0, 0x6c, 0, 0x75, 0)],
    ['the old Windows encoding', bytes(0xc9, 0x6c, 0x75)],
  ])('[HT15] accents survive in %s', async (_, file) => {
    expect((await importing(file)).json.source).toBe('Élu')
  })

  it('[HT15] a stray control character, as extraction leaves it, is no reason to refuse', async () => {
    const text = `\u0002 1. Ouverture\u000b${'. '.repeat(200)}`
    expect((await importing(text)).json.source).toBe(text)
  })

  it.each([
    ['30 MB', 'a'.repeat(30 * MB), 413, 'file-too-large'],
    ['one byte too many', 'a'.repeat(20 * MB + 1), 413, 'file-too-large'],
    ['noise', bytes(1, 2, 3, 0x61, 0x62), 415, 'file-not-text'],
    ['binary', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0), 415, 'file-not-text'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0), 415, 'file-not-text'],
    ['empty', '', 422, 'file-empty'],
    ['an empty file in a form', bytes(), 422, 'file-empty'],
    ['nothing but blanks', ' \n\n \t', 422, 'file-empty'],
    ['a form without a file', new FormData(), 400, 'not-valid'],
  ] as const)('[HT16] a file that is %s is refused by name', async (_, file, status, code) => {
    const answer = await importing(file)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('[HT16] a reader that fails says so, and the text is not logged', async () => {
    const site = createSite({ readImport: () => Promise.reject(new Error('no')) })
    const { device } = await site.firstSecretary()
    const { json } = await device.ask('POST', '/api/imports', 'a confidential line')
    expect(json.code).toBe('import-failed')
    expect(site.logged()).toContain('an import failed')
    expect(site.logged()).not.toContain('confidential')
  })

  it('[IZ1] asked for a stream, it says how far it is, and in the end what was read', async () => {
    const said = await streaming(async (source, watch) => {
      watch?.onProgress?.(0.5)
      return ok(JSON.stringify({ source }))
    })
    expect(said).toEqual([{ done: 0 }, { done: 0.5 }, { source: '1. Ouverture' }])
  })

  it('[IZ1] in a stream, what went wrong is the last line', async () => {
    const said = await streaming(async () => refused('file-macros'))
    expect(said.at(-1)).toEqual({ problem: 'file-macros' })
  })

  it('[IZ2] who goes away stops the reading', async () => {
    const stopped = new Promise<boolean>((resolve) => {
      const read = (watch: ImportWatch): Promise<string> =>
        new Promise((_, reject) => {
          watch.signal?.addEventListener('abort', () => {
            resolve(true)
            reject(new Error('stopped'))
          })
        })
      void streamOfReading(read).cancel()
    })
    expect(await stopped).toBe(true)
  })

  it('[IZ2] a thread that is stopped ends', async () => {
    const stop = new AbortController()
    const reading = readImportInThread('1. Ouverture', undefined, { signal: stop.signal })
    stop.abort()
    await expect(reading).rejects.toThrow('stopped')
  })

  it('[HT4] without a sign-in no file is read', async () => {
    const site = createSite(ECHO)
    await site.firstSecretary()
    const { json } = await site.device().ask('POST', '/api/imports', '1. Ouverture')
    expect(json.code).toBe('sign-in-needed')
  })
})
