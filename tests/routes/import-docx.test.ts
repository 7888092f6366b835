import { describe, expect, it } from 'vitest'
import { newId } from '../../server/identity/token.ts'
import { type ImportSource, readImportInThread } from '../../server/routes/import-thread.ts'
import { assert } from '../../shared/base/assert.ts'
import { ok } from '../../shared/base/result.ts'
import { readDocxAgenda } from '../../shared/exchange/docx/read-agenda.ts'
import { PROBLEMS } from '../../shared/protocol/problem.ts'
import { agendaFile } from '../exchange/docx/agenda-file.ts'
import { HOSTILE_FILES } from '../exchange/docx/hostile-files.ts'
import { withBody } from '../exchange/docx/package.ts'
import { createSite, type SiteOptions } from './site.ts'

const MB = 1024 * 1024

/** Reads without a thread, whose start from the sources takes longer than the reading. */
async function readHere(source: ImportSource) {
  assert(source instanceof Uint8Array, 'to be a Word file')
  const read = await readDocxAgenda(source, { newId })
  return read.ok ? ok(JSON.stringify(read.value.findings)) : read
}

async function importing(file: Uint8Array, readImport: SiteOptions['readImport'] = readHere) {
  const { device } = await createSite({ readImport }).firstSecretary()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file)]), 'agenda.docx')
  const start = performance.now()
  const answer = await device.ask('POST', '/api/imports', form)
  return { ...answer, time: performance.now() - start }
}

describe('importing a Word file', () => {
  it('[HD1] a Word file is read in a thread, with what was left out of it among its findings', async () => {
    const file = await agendaFile({ isReviewed: true })
    const { status, json } = await importing(file, (source) => readImportInThread(source))
    expect(status).toBe(200)
    expect(json.agenda.items).toHaveLength(5)
    expect(json.agenda.documents).toHaveLength(3)
    expect(json.agenda.meetings).toHaveLength(4)
    expect(json.agenda.facts.symbol).toBe('CPH/2031/1')
    expect(json.findings[0]).toMatchObject({
      rule: 'import-tracked-changes',
      values: { count: 3, authors: 'Ada Fresnel, Jean Argand' },
    })
  })

  it.each(HOSTILE_FILES)(
    '[HD2] a Word file with %s is refused as %s in less than two seconds',
    async (name, reason, make) => {
      const { status, json, time } = await importing(await make())
      console.info(`${name}: refused in ${Math.round(time)} ms`)
      expect([status, json.code]).toEqual([PROBLEMS[reason].status, reason])
      expect(time).toBeLessThan(2000)
    },
  )

  it('[HD2] a refusal comes back from the thread by its name', async () => {
    const file = (await agendaFile()).slice(0, 4000)
    const { status, json } = await importing(file, (source) => readImportInThread(source))
    expect([status, json.code]).toEqual([422, 'file-damaged'])
  })

  it('[HD2] a Word file of 25 MB is refused in less than two seconds', async () => {
    const file = new Uint8Array(25 * MB)
    file.set(await agendaFile())
    const { status, json, time } = await importing(file)
    console.info(`25 MB: refused in ${Math.round(time)} ms`)
    expect([status, json.code]).toEqual([413, 'file-too-large'])
    expect(time).toBeLessThan(2000)
  })

  it('[HD3] a Word file that takes more than its time ends its own thread only', async () => {
    const attributes = Array.from({ length: 900_000 }, (_, at) => `a${at}="${(at * 7919) % 9973}"`)
    const file = withBody(`<w:p ${attributes.join(' ')}/>`)
    const { status, json } = await importing(file, (source) =>
      readImportInThread(source, { time: 2000, memory: 256 }),
    )
    expect([status, json.code]).toEqual([500, 'import-failed'])
  })
})
