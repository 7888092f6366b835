import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type InvitationRow,
  KEPT_AFTER_DELETION,
  type NewActivity,
  type NewAgenda,
  type NewUpdate,
  type PersonRow,
  type Store,
} from '../../server/storage/store.ts'

/** What every implementation of the store must do. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store (${name})`, () => {
    let store: Store

    beforeEach(async () => {
      store = await open()
    })

    afterEach(() => store.close())

    describe('log', () => {
      it('[ST1] a document is loaded as it was stored, its updates in order', async () => {
        await store.createAgenda(anAgenda('a'))
        await store.createAgenda(anAgenda('b'))
        await store.append([anUpdate('a', 1), anUpdate('b', 2), anUpdate('a', 3)])
        const stored = await store.load('a')
        expect(stored?.updates.map(({ bytes }) => [...bytes])).toEqual([[0], [1], [3]])
        expect(stored).toMatchObject({ epoch: 'epoch of a', snapshot: null, snapshotUpTo: 0 })
      })

      it('[ST1] an agenda that nobody created does not load', async () => {
        await store.append([anUpdate('ghost', 1)])
        expect(await store.load('ghost')).toBeNull()
      })

      it('[ST2] sequence numbers follow the order given and grow for ever', async () => {
        await store.createAgenda(anAgenda('a'))
        const first = await store.append(Array.from({ length: 1_200 }, (_, n) => anUpdate('a', n)))
        expect(first).toEqual([...first].sort((a, b) => a - b))
        const last = first.at(-1) ?? 0
        await store.compact('a', last, Uint8Array.of(9))
        const [next] = await store.append([anUpdate('a', 7)])
        expect(next).toBeGreaterThan(last)
      })

      it('[ST3] a client id belongs to the first person who wrote under it', async () => {
        await store.createAgenda(anAgenda('a'))
        await store.append([{ ...anUpdate('a', 1), clients: [{ client: 7, person: 'ann' }] }])
        await store.append([
          {
            ...anUpdate('a', 2),
            clients: [
              { client: 7, person: 'ben' },
              { client: 4_294_967_295, person: 'ben' },
            ],
          },
        ])
        expect((await store.load('a'))?.owners).toEqual(
          new Map([
            [7, 'ann'],
            [4_294_967_295, 'ben'],
          ]),
        )
      })

      it('[ST4] [R18] a snapshot replaces exactly the rows up to its number', async () => {
        await store.createAgenda(anAgenda('a'))
        await store.createAgenda(anAgenda('b'))
        const [, second] = await store.append([1, 2, 3, 4].map((n) => anUpdate('a', n)))
        await store.compact('a', second ?? 0, Uint8Array.of(77))
        const stored = await store.load('a')
        expect(stored?.snapshot && [...stored.snapshot]).toEqual([77])
        expect(stored?.snapshotUpTo).toBe(second)
        expect(stored?.updates.map(({ bytes }) => bytes[0])).toEqual([3, 4])
        expect((await store.load('b'))?.updates).toHaveLength(1)
      })

      it('[ST4] a snapshot that comes late does not replace a newer one', async () => {
        await store.createAgenda(anAgenda('a'))
        const [first, second] = await store.append([anUpdate('a', 1), anUpdate('a', 2)])
        await store.compact('a', second ?? 0, Uint8Array.of(2))
        await store.compact('a', first ?? 0, Uint8Array.of(1))
        const stored = await store.load('a')
        expect(stored?.snapshot && [...stored.snapshot]).toEqual([2])
      })

      it('[ST5] bytes are kept as they were when they were handed over', async () => {
        await store.createAgenda(anAgenda('a'))
        const shared = new Uint8Array(100).fill(5)
        await store.append([{ ...anUpdate('a', 0), bytes: shared.subarray(10, 12) }])
        shared.fill(6)
        const stored = await store.load('a')
        expect(stored?.updates.at(-1)?.bytes.length).toBe(2)
        expect([...(stored?.updates.at(-1)?.bytes ?? [])]).toEqual([5, 5])
      })
    })

    describe('agendas', () => {
      it('[ST6] [R16] an id that has any row is not created again', async () => {
        await store.createAgenda(anAgenda('a'))
        await store.append([anUpdate('a', 1)])
        await expect(store.createAgenda(anAgenda('a'))).rejects.toThrow(/not created again/)
        await store.setMember({ agenda: 'b', person: 'ann', role: 'viewer', since: 1 })
        await expect(store.createAgenda(anAgenda('b'))).rejects.toThrow(/not created again/)
        expect((await store.load('a'))?.updates).toHaveLength(2)
        expect(await store.agenda('b')).toBeNull()
      })

      it('[ST7] whoever creates an agenda is its secretary', async () => {
        await store.createAgenda(anAgenda('a', 'ann'))
        expect(await store.member('a', 'ann')).toMatchObject({ role: 'secretary' })
        await store.createAgenda(anAgenda('b'))
        expect(await store.members('b')).toEqual([])
      })

      it('[ST8] a person’s agendas come with their role, the newest change first', async () => {
        await store.createAgenda({ ...anAgenda('old', 'ann'), at: 1 })
        await store.createAgenda({ ...anAgenda('new', 'ann'), at: 2 })
        await store.createAgenda({ ...anAgenda('other', 'ben'), at: 3 })
        await store.setMember({ agenda: 'other', person: 'ann', role: 'viewer', since: 4 })
        await store.summarize('old', { ...SUMMARY, title: 'Changed' }, 'ben', 9)
        const list = await store.agendasOf('ann')
        expect(list.map(({ id, role }) => [id, role])).toEqual([
          ['old', 'secretary'],
          ['other', 'viewer'],
          ['new', 'secretary'],
        ])
        expect(list[0]).toMatchObject({ title: 'Changed', changedBy: 'ben', changedAt: 9 })
        expect(await store.agendaIds()).toEqual(['old', 'new', 'other'])
      })

      it('[ST9] [R25] a deleted agenda can be brought back for 90 days, then it is gone', async () => {
        await store.createAgenda(anAgenda('a', 'ann'))
        await store.setDeleted('a', 1_000)
        expect(await store.agendasOf('ann')).toEqual([])
        expect((await store.agendasOf('ann', true)).map(({ id }) => id)).toEqual(['a'])
        expect(await store.purgeDeleted(1_000 + KEPT_AFTER_DELETION)).toEqual([])
        await store.setDeleted('a', null)
        expect(await store.agendasOf('ann')).toHaveLength(1)
        expect((await store.load('a'))?.updates).toHaveLength(1)
        await store.setDeleted('a', 2_000)
        expect(await store.purgeDeleted(2_001 + KEPT_AFTER_DELETION)).toEqual(['a'])
        expect([await store.agenda('a'), await store.load('a')]).toEqual([null, null])
        expect(await store.members('a')).toEqual([])
      })
    })

    describe('people', () => {
      it('[ST10] people are found by id and by their exact name', async () => {
        await store.addPerson(aPerson('p1', 'Ann'))
        await store.addPerson({ ...aPerson('p2', 'Ann'), createdAt: 0 })
        await store.addPerson(aPerson('p3', 'ann'))
        expect(await store.person('p1')).toEqual(aPerson('p1', 'Ann'))
        expect(await store.person('p9')).toBeNull()
        expect((await store.peopleNamed('Ann')).map(({ id }) => id)).toEqual(['p2', 'p1'])
        expect((await store.people(['p3', 'p1', 'p9'])).map(({ id }) => id).sort()).toEqual([
          'p1',
          'p3',
        ])
        expect([await store.people([]), await store.countPeople()]).toEqual([[], 3])
      })

      it('[ST10] a person’s row is replaced whole, and an id is taken once', async () => {
        await store.addPerson(aPerson('p1', 'Ann'))
        await store.changePerson({ ...aPerson('p1', 'Anna'), language: 'en' })
        expect(await store.person('p1')).toMatchObject({ name: 'Anna', language: 'en' })
        await expect(store.addPerson(aPerson('p1', 'Ben'))).rejects.toThrow()
        await store.changePerson(aPerson('nobody', 'X'))
        expect(await store.countPeople()).toBe(1)
      })

      it('[ST11] a person has one role in an agenda, and keeps the day of joining', async () => {
        await store.setMember({ agenda: 'a', person: 'p2', role: 'viewer', since: 5 })
        await store.setMember({ agenda: 'a', person: 'p1', role: 'viewer', since: 6 })
        await store.setMember({ agenda: 'a', person: 'p1', role: 'drafter', since: 7 })
        expect(await store.members('a')).toEqual([
          { agenda: 'a', person: 'p2', role: 'viewer', since: 5 },
          { agenda: 'a', person: 'p1', role: 'drafter', since: 6 },
        ])
        await store.removeMember('a', 'p1')
        expect(await store.member('a', 'p1')).toBeNull()
      })

      it('[ST12] a link counts its uses until it is used up', async () => {
        await store.addInvitation({ ...anInvitation('i'), uses: 2 })
        const uses = [1, 2, 3].map(() => store.useInvitation('i', 50))
        expect(await Promise.all(uses)).toEqual([true, true, false])
        expect(await store.invitation('hash of i')).toMatchObject({ used: 2 })
      })

      it('[ST12] a link that is revoked, expired or unknown counts nothing', async () => {
        for (const id of ['revoked', 'expired']) await store.addInvitation(anInvitation(id))
        await store.revokeInvitation('revoked', 40)
        await store.revokeInvitation('revoked', 60)
        expect(await store.useInvitation('revoked', 50)).toBe(false)
        expect(await store.useInvitation('expired', 100)).toBe(false)
        expect(await store.useInvitation('unknown', 50)).toBe(false)
        expect(await store.invitation('hash of revoked')).toMatchObject({ revokedAt: 40, used: 0 })
        expect(await store.invitation('no such hash')).toBeNull()
        expect((await store.invitations('a')).map(({ id }) => id)).toEqual(['expired', 'revoked'])
      })

      it('[ST13] a sign-in is found by the hash of its token until it is removed', async () => {
        const row = { person: 'p1', createdAt: 1, expiresAt: 2 }
        for (const tokenHash of ['x', 'y', 'z']) await store.addSignIn({ ...row, tokenHash })
        expect(await store.signIn('x')).toEqual({ ...row, tokenHash: 'x' })
        await store.removeSignIn('x')
        expect([await store.signIn('x'), (await store.signIn('y'))?.person]).toEqual([null, 'p1'])
        await store.removeSignInsOf('p1')
        expect([await store.signIn('y'), await store.signIn('z')]).toEqual([null, null])
      })
    })

    describe('activities', () => {
      it('[AV1] activities come newest first, a page at a time, by kind and by person', async () => {
        await store.addActivity(anActivity('a', 'issued', 'ann'))
        await store.addActivity(anActivity('b', 'issued', 'ann'))
        await store.addActivity(anActivity('a', 'reopened', 'ben'))
        await store.addActivity(anActivity('a', 'issued', null))
        const first = await store.activities('a', { limit: 2 })
        const before = first.at(-1)?.id ?? 0
        const rest = await store.activities('a', { limit: 2, before })
        const said = [...first, ...rest].map(({ kind, person }) => `${kind} ${person}`)
        expect(said).toEqual(['issued null', 'reopened ben', 'issued ann'])
        expect(first[0]).toMatchObject({ at: 5, data: { rule: 'no-x', more: [1, null] } })
        expect(await store.activities('a', { limit: 9, kind: 'issued' })).toHaveLength(2)
        expect(await store.activities('a', { limit: 9, person: 'ben' })).toHaveLength(1)
      })

      it('[AV1] the activities of an agenda go with it for good', async () => {
        await store.createAgenda(anAgenda('a'))
        await store.addActivity(anActivity('a', 'issued', 'ann'))
        await store.addActivity(anActivity('b', 'issued', 'ann'))
        await store.setDeleted('a', 1)
        await store.purgeDeleted(2 + KEPT_AFTER_DELETION)
        expect(await store.activities('a', { limit: 9 })).toEqual([])
        await expect(store.createAgenda(anAgenda('b'))).rejects.toThrow(/not created again/)
      })
    })

    describe('holidays', () => {
      it('[HO1] a year of a duty station is entered whole, in place of what it was', async () => {
        const days = [{ date: '2026-05-27', name: 'Eid' }]
        const year = { place: 'vienna', year: 2026, days, changedAt: 1, changedBy: 'ann' }
        await store.setHolidayYear({ ...year, year: 2027 })
        await store.setHolidayYear({ ...year, days: [] })
        await store.setHolidayYear({ ...year, place: 'geneva' })
        await store.setHolidayYear({ ...year, changedAt: 2, changedBy: 'ben' })
        expect(await store.holidayYears()).toEqual([
          { ...year, place: 'geneva' },
          { ...year, changedAt: 2, changedBy: 'ben' },
          { ...year, year: 2027 },
        ])
      })
    })
  })
}

/** What the start page shows of the test agendas. */
export const SUMMARY = {
  title: 'Conférence',
  symbol: null,
  opening: '2024-10-14',
  closing: null,
  sessionNumber: 12,
  place: null,
  schema: 'ctoc-cop',
  state: 'draft',
  language: 'fr',
}

/** An agenda to be created, whose state is one zero byte. */
export function anAgenda(id: string, by: string | null = null): NewAgenda {
  return { id, epoch: `epoch of ${id}`, state: Uint8Array.of(0), summary: SUMMARY, by, at: 1 }
}

/** An update of one byte. */
export function anUpdate(agenda: string, byte: number): NewUpdate {
  return { agenda, bytes: Uint8Array.of(byte % 256), person: 'ann', at: 1 }
}

function anActivity(agenda: string, kind: string, person: string | null): NewActivity {
  return { agenda, at: 5, person, kind, data: { rule: 'no-x', more: [1, null] } }
}

function aPerson(id: string, name: string): PersonRow {
  return { id, name, initials: 'A', color: 1, language: 'fr', createdAt: 1 }
}

function anInvitation(id: string): InvitationRow {
  return {
    id,
    tokenHash: `hash of ${id}`,
    kind: 'agenda',
    agenda: 'a',
    role: 'drafter',
    person: null,
    createdBy: 'ann',
    createdAt: 1,
    expiresAt: 100,
    revokedAt: null,
    used: 0,
    uses: null,
  }
}
