import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../../server/commands/check-command.ts'
import { readConfig } from '../../server/config.ts'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import { agendaFile } from '../exchange/docx/agenda-file.ts'
import { agendaOf } from '../notation.ts'

const TEXT = [
  'Ordre du jour provisoire',
  '',
  '1. Ouverture.',
  '2. Questions diverses.',
  '',
  'Annotations',
  '',
  '1. Ouverture',
  '',
  'La session s’ouvrira le mardi 19 octobre 2026.',
  '',
  '2. Questions diverses',
  '',
  'Elle examinera les questions.',
].join('\n')

describe('check', () => {
  it('[CL7] it prints a line for each finding, and fails where there is an error', async () => {
    const file = written('agenda.txt', TEXT)
    const { code, said } = await run(file, '--language', 'fr')
    const line = said.find((one) => one.includes('date-weekday'))
    expect(line).toBe(
      `${file}:10: error date-weekday «\u00a0mardi\u00a0»\u00a0: le 19 octobre 2026 est un lundi.`,
    )
    expect(code).toBe(1)
  })

  it('[CL7] it names what the first page lacks', async () => {
    const { said } = await run(written('agenda.txt', TEXT), '--language', 'fr')
    const asked = said.filter((one) => one.includes('import-missing-masthead'))
    expect(asked.some((one) => one.endsWith('(cote)'))).toBe(true)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('[CL7] it reads an agenda in JSON, and an agenda without errors passes', async () => {
    let count = 0
    const sample = sampleAgenda('en', () => `id${++count}`)
    const file = written('agenda.json', JSON.stringify(sample, null, 1))
    const { code, said } = await run(file, '--json')
    const found: readonly { rule: string; line: number }[] = JSON.parse(said.join('\n'))
    expect(code).toBe(0)
    const scheduled = found.find(({ rule }) => rule === 'item-scheduled')
    expect(scheduled?.line).toBeGreaterThan(1)
  })

  it('[CL7] it reads a Word file, by the lines of its text', async () => {
    const word = await agendaFile()
    const { code, said, complaints } = await run(written('agenda.docx', word), '--json')
    const found: readonly { rule: string; line: number }[] = JSON.parse(said.join('\n'))
    expect(complaints).toEqual([])
    expect(found.some(({ line }) => line > 1)).toBe(true)
    expect(code).toBe(found.some((one) => 'severity' in one && one.severity === 'error') ? 1 : 0)
  })

  it('[CL7] it reads the answer to an import, and checks against the agenda schema given', async () => {
    const agenda = agendaOf('Opening', { schema: 'general' })
    const file = written('imported.json', JSON.stringify({ agenda, findings: [] }))
    expect((await run(file)).said.join()).not.toContain('standing-items-head')
    expect((await run(file, '--schema', 'ctoc-cop')).said.join()).toContain('standing-items-head')
  })

  it.each([
    ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'is of the Word'],
    ['broken.docx', 'PK\u0003\u0004', 'is a damaged Word file.'],
    ['scan.pdf', '%PDF-1.7 \0\u0001', 'is neither a text file nor a Word file.'],
    ['nothing.txt', ' \n', 'is empty.'],
    ['half.json', '{"facts": ', 'is not JSON.'],
  ])('[CL8] %s cannot be checked, and the sentence says why', async (name, content, why) => {
    const file = written(name, content)
    const { code, complaints } = await run(file)
    expect(complaints).toEqual([expect.stringContaining(`${file} ${why}`)])
    expect(code).toBe(1)
  })

  it('[CL8] what it is asked in a wrong way is said in a sentence', async () => {
    expect(await run()).toMatchObject({
      code: 2,
      complaints: ['check takes the name of one file.'],
    })
    expect(await run('a', '--schema', 'x')).toMatchObject({
      code: 2,
      complaints: ['There is no agenda schema x.'],
    })
    expect(await run('no-such-file')).toMatchObject({ code: 1 })
    const file = written('agenda.json', '{"a": 1}')
    expect((await run(file)).complaints).toEqual([`${file} is not an agenda in JSON.`])
  })
})

function written(name: string, text: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rapporteur-check-')), name)
  writeFileSync(file, text)
  return file
}

async function run(...words: readonly string[]) {
  const config = readConfig({})
  if (!config.ok) throw new Error(config.reason)
  const said: string[] = []
  const complaints: string[] = []
  const code = await checkCommand.run(words, {
    config: config.value,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  })
  return { code, said, complaints }
}
