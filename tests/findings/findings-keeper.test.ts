import { afterEach, describe, expect, it } from 'vitest'
import {
  createFindingsKeeper,
  type FindingsKeeper,
  type FindingsOptions,
} from '../../server/findings/findings-keeper.ts'
import type { RulesCall } from '../../server/findings/rules-calls.ts'
import { startRulesThread } from '../../server/findings/rules-thread.ts'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Store } from '../../server/storage/store.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { validate } from '../../shared/rules/validate.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { agendaOf } from '../notation.ts'
import { startRulesHere } from './start-rules-here.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const AGENDA = agendaOf('Opening\n> In the the hall.\nOther matters\n> None.')
const LIMITS = { commitInterval: 0, warmAfter: 0, idle: 0 }

interface Scene {
  readonly stored: Store
  readonly keeper: FindingsKeeper
  readonly rooms: Rooms
  readonly calls: RulesCall[]
}

let open: Scene | null = null

afterEach(async () => {
  open?.keeper.close()
  await open?.rooms.close()
})

async function scene(
  options: Partial<FindingsOptions> = {},
  agendas: Readonly<Record<string, Agenda>> = { a: AGENDA },
): Promise<Scene> {
  const stored = createMemoryStore()
  const calls: RulesCall[] = []
  const keeper = createFindingsKeeper({
    store: stored,
    startThread: (listener) => {
      const thread = startRulesHere(listener)
      return {
        ...thread,
        tell: (call) => {
          calls.push(call)
          thread.tell(call)
        },
      }
    },
    ...options,
  })
  const rooms = createRooms({
    store: keeper.watching(stored),
    log,
    clock: Date.now,
    limits: LIMITS,
  })
  for (const [id, agenda] of Object.entries(agendas)) await rooms.create(id, agenda, null)
  open = { stored, keeper, rooms, calls }
  return open
}

const ask = async (keeper: FindingsKeeper, agenda = 'a') =>
  JSON.parse(await keeper.ask(agenda, 'findings'))

const retype = (rooms: Rooms, words: string) =>
  rooms.run('a', null, (doc): void => {
    const place = { owner: 'opening', field: 'annotation', language: 'en' } as const
    applyEdit(doc, { do: 'set-text', ...place, text: textOf(words) }, ORIGIN.server)
  })

const repeated = (found: { findings: { rule: string }[] }) =>
  found.findings.filter(({ rule }) => rule === 'no-repeated-word').length

describe('the findings of an agenda', () => {
  it('[FI4] are those of the rules over what is stored, whether or not anybody has it open', async () => {
    const { keeper, rooms } = await scene()
    const found = await ask(keeper)
    const plain = validate(await rooms.read('a')).map(({ rule }) => rule)
    expect(found.findings.map(({ rule }: { rule: string }) => rule)).toEqual(plain)
    expect(found.state).toBe('draft')
    const errors = found.findings.filter((one: { severity: string }) => one.severity === 'error')
    expect(found.counts.error).toBe(errors.length)
  })

  it('[FI4] hold every edit that was acknowledged before they were asked for', async () => {
    const { keeper, rooms } = await scene()
    const before = await ask(keeper)
    await retype(rooms, 'In the hall.')
    const after = await ask(keeper)
    expect([repeated(before), repeated(after)]).toEqual([1, 0])
    expect(after.seq).toBeGreaterThan(before.seq)
  })

  it('[FI4] hold what is committed while the agenda is fetched', async () => {
    let meanwhile = async () => {}
    const fetched: Store['load'] = async (id) => {
      const found = await open?.stored.load(id)
      await meanwhile()
      return found ?? null
    }
    const store = { load: fetched, holidayYears: async () => [] }
    const { keeper, rooms, stored } = await scene({ store })
    meanwhile = () => retype(rooms, 'In the hall.')
    const found = await ask(keeper)
    expect(repeated(found)).toBe(0)
    expect(found.seq).toBe((await stored.load('a'))?.updates.at(-1)?.seq)
  })

  it('[FI5] are checked again when edits settle, before anybody asks', async () => {
    const { keeper, rooms, calls } = await scene()
    await ask(keeper)
    await retype(rooms, 'In the hall.')
    expect(calls.map((call) => call.do)).toEqual(['load', 'ask', 'update'])
  })

  it('[FI5] cost nothing for agendas that nobody asks for', async () => {
    const { rooms, calls } = await scene()
    await retype(rooms, 'In the hall.')
    expect(calls).toEqual([])
  })

  it('[FI5] are kept for those asked for last', async () => {
    const { keeper, calls } = await scene({ most: 2 }, { a: AGENDA, b: AGENDA, c: AGENDA })
    for (const agenda of ['a', 'b', 'a', 'c', 'b']) await ask(keeper, agenda)
    const moves = calls.flatMap((call) =>
      call.do === 'load' || call.do === 'drop' ? `${call.do} ${call.agenda}` : [],
    )
    expect(moves).toEqual(['load a', 'load b', 'load c', 'drop b', 'load b', 'drop a'])
  })

  it('[HO5] follow the holidays that somebody entered', async () => {
    const facts = { opening: '2024-10-14', closing: '2024-10-18', place: 'vienna' }
    const { keeper, stored } = await scene({}, { a: agendaOf('Opening', facts) })
    const found = async () =>
      (await ask(keeper)).findings.filter(
        ({ rule }: { rule: string }) => rule === 'session-within-working-days',
      ).length
    expect(await found()).toBe(0)
    const days = [{ date: '2024-10-14', name: 'A holiday' }]
    await stored.setHolidayYear({ place: 'vienna', year: 2024, days, changedAt: 1, changedBy: 'p' })
    expect(await found()).toBe(1)
  })

  it('[FI6] an agenda that does not exist is refused, and can be asked for once it does', async () => {
    const { keeper, rooms } = await scene()
    await expect(ask(keeper, 'b')).rejects.toThrow(/No agenda/)
    await rooms.create('b', AGENDA, null)
    expect(repeated(await ask(keeper, 'b'))).toBe(1)
  })

  it('[FI6] a thread that does not answer is given up, and another one starts', async () => {
    let starts = 0
    const { keeper } = await scene({
      patience: 20,
      startThread: (listener) => {
        const here = startRulesHere(listener)
        return starts++ === 0 ? { ...here, tell: () => undefined } : here
      },
    })
    await expect(ask(keeper)).rejects.toThrow(/too long/)
    expect(repeated(await ask(keeper))).toBe(1)
  })

  it('[FI6] a damaged row of the log does not keep the rest from being checked', async () => {
    const { keeper, stored } = await scene()
    await stored.append([{ agenda: 'a', bytes: Uint8Array.of(1, 255), person: null, at: 1 }])
    expect(repeated(await ask(keeper))).toBe(1)
  })
})

describe('the thread of the rules', () => {
  it('[FI7] runs beside the server and answers the same', async () => {
    const { keeper, stored } = await scene()
    const apart = createFindingsKeeper({ store: stored, startThread: startRulesThread })
    expect(await apart.ask('a', 'findings')).toBe(await keeper.ask('a', 'findings'))
    expect(await apart.ask('a', 'errors')).toEqual(await keeper.ask('a', 'errors'))
    apart.close()
    await expect(apart.ask('a', 'findings')).rejects.toThrow(/stopping/)
  })
})
