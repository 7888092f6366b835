import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../../server/commands/check-command.ts'
import { readConfig } from '../../server/config.ts'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'

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
      `${file}:10: error date-weekday «\u00a0mardi\u00a0»\u00a0: le 2026-10-19 est un lundi.`,
    )
    expect(code).toBe(1)
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

function written(name: string, text: string): string {
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
