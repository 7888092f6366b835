import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../server/commands/run-command.ts'
import { readConfig } from '../../server/config.ts'
import { dataFile } from '../../server/data-file.ts'
import { findLink } from '../../server/identity/links.ts'
import { oneAtATime } from '../../server/identity/one-at-a-time.ts'
import { addPerson } from '../../server/identity/people.ts'
import { newId, newToken } from '../../server/identity/token.ts'
import { createRooms } from '../../server/rooms/rooms.ts'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import { openSqliteStore } from '../../server/storage/sqlite-store.ts'
import { AGENDA_TEXT, agendaFile } from '../exchange/docx/agenda-file.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'rapporteur-command-'))

async function run(data: string, ...words: string[]) {
  const config = readConfig({ DATA_DIR: data })
  if (!config.ok) throw new Error(config.reason)
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCommand(words, {
    config: config.value,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

/** A database with one person and one agenda. */
async function filled(name = 'Ana Restrepo') {
  const data = folder()
  const store = await openSqliteStore(dataFile(data))
  const identity = { store, clock: Date.now, newToken, newId, oneAtATime: oneAtATime() }
  const person = await addPerson(identity, { name, language: 'fr' })
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const rooms = createRooms({ store, log, clock: Date.now })
  await rooms.create('one', sampleAgenda('fr', newId), person.id)
  await rooms.close()
  return { data, store, identity, person }
}

describe('the command line', () => {
  it('[CL1] without a command it shows the usage; a wrong one is named', async () => {
    const asked = await run('.')
    expect([asked.code, asked.said.split('\n')[0]]).toEqual([0, 'Usage: npm run agenda -- COMMAND'])
    expect(await run('.', 'check', '--help')).toEqual(asked)
    const wrong = await run('.', 'dance')
    expect([wrong.code, wrong.complaints.split('\n')[0]]).toEqual([2, 'There is no command dance.'])
  })

  it('[CL2] outline prints what the import understands of a text, as JSON', async () => {
    const file = join(folder(), 'agenda.txt')
    writeFileSync(file, 'Ordre du jour provisoire\n\n1. Ouverture.\n\n2. Questions diverses.\n')
    const { code, said } = await run('.', 'outline', file)
    expect(code).toBe(0)
    expect(JSON.parse(said).items).toHaveLength(2)
  })

  it('[HD4] outline reads a Word file as it reads its text', async () => {
    const at = folder()
    writeFileSync(join(at, 'agenda.docx'), await agendaFile())
    writeFileSync(join(at, 'agenda.txt'), AGENDA_TEXT)
    const [word, text] = [
      await run('.', 'outline', join(at, 'agenda.docx')),
      await run('.', 'outline', join(at, 'agenda.txt')),
    ]
    const { items, timetable, session } = JSON.parse(word.said)
    expect(items).toHaveLength(3)
    expect(JSON.parse(text.said)).toMatchObject({ items, timetable, session })
  })

  it('[CL3] a file that cannot be read is said in a sentence', async () => {
    const at = folder()
    writeFileSync(join(at, 'empty.txt'), ' \n')
    writeFileSync(join(at, 'picture.png'), Buffer.from([0x89, 0x50, 0, 0, 1]))
    const sentence = async (file: string) => {
      const { code, complaints } = await run('.', 'outline', file)
      expect(code).toBe(1)
      return complaints.replace(`${at}/`, '')
    }
    expect(await sentence(join(at, 'gone.txt'))).toBe('There is no file gone.txt.')
    expect(await sentence(at)).toMatch(/is a folder, not a file\.$/)
    expect(await sentence(join(at, 'empty.txt'))).toBe('empty.txt is empty.')
    expect(await sentence(join(at, 'picture.png'))).toBe(
      'picture.png is neither a text file nor a Word file.',
    )
    expect((await run('.', 'outline')).code).toBe(2)
  })

  it('[R17, CL4] verify reads every agenda back, and finds one flipped bit', async () => {
    const { data, store } = await filled()
    const bytes = new Uint8Array([0, 0])
    await store.append([{ agenda: 'one', bytes, person: null, at: 0 }])
    await store.close()
    const whole = await run(data, 'verify')
    expect([whole.code, whole.said]).toEqual([0, '1 agendas read, 0 damaged.'])
    const file = new Sqlite(dataFile(data))
    file.exec("UPDATE updates SET bytes = x'0001' WHERE seq = (SELECT max(seq) FROM updates)")
    file.close()
    const damaged = await run(data, 'verify')
    expect(damaged.code).toBe(1)
    expect(damaged.said).toMatch(/^one: 1 of its updates are damaged/)
    expect(damaged.said).toMatch(/1 agendas read, 1 damaged\.$/)
  })

  it('[CL5] sign-in-link lets somebody in who is signed in nowhere', async () => {
    const { data, identity, person, store } = await filled()
    const { code, said } = await run(data, 'sign-in-link', 'Ana', 'Restrepo')
    expect(code).toBe(0)
    expect(said).toMatch(/^http:\/\/localhost:4400\/join#[\w-]{43}$/)
    const link = await findLink(identity, said.split('#')[1] ?? '')
    expect(link).toMatchObject({ kind: 'sign-in', person: person.id, uses: 1 })
    await store.close()
  })

  it('[CL5] a name that nobody has, or no name, is said', async () => {
    const { data, store } = await filled()
    expect((await run(data, 'sign-in-link', 'Bob')).complaints).toMatch(/^Nobody is called Bob\./)
    expect((await run(data, 'sign-in-link')).code).toBe(2)
    await store.close()
  })

  it('[CL5] of two people of one name, each has a line that tells them apart', async () => {
    const { data, identity, store } = await filled()
    await addPerson(identity, { name: 'Ana Restrepo', language: 'en' })
    const { said } = await run(data, 'sign-in-link', 'Ana Restrepo')
    expect(said.split('\n')).toHaveLength(2)
    expect(said).toMatch(/^Ana Restrepo, who came on \d{4}-\d\d-\d\d: http/)
    await store.close()
  })

  it('[CL6] without a database nothing is made, and the folder is asked for', async () => {
    const data = folder()
    const { code, complaints } = await run(data, 'verify')
    expect(code).toBe(1)
    expect(complaints).toMatch(/^There is no database in .*DATA_DIR/)
  })
})
