import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCopyRegister } from '../../client/session/copy-register.ts'
import { forgetCopies, hasCopy } from '../../client/session/index.ts'
import { createLedger } from '../../client/session/ledger.ts'
import { createStatusKeeper } from '../../client/session/status-keeper.ts'
import { openUnsentNotes, unsentNotesOf } from '../../client/session/unsent-note.ts'
import {
  forgetMe,
  keepAgendas,
  keepMe,
  keptAgendas,
  keptMe,
} from '../../client/state/kept-sign-in.ts'
import type { AgendaListRow, Me } from '../../shared/protocol/http.ts'
import { memoryStorage } from '../session/memory-storage.ts'

const ANA: Me = { person: { id: 'p1', name: 'Ana', initials: 'A', color: 1 }, language: 'fr' }
const KARIM: Me = { person: { id: 'p2', name: 'Karim', initials: 'K', color: 2 }, language: 'en' }

function row(id: string): AgendaListRow {
  return {
    id,
    title: 'Conference of the Parties',
    symbol: null,
    opening: null,
    closing: null,
    sessionNumber: null,
    place: null,
    schema: 'general',
    state: 'draft',
    language: 'en',
    createdAt: 0,
    changedAt: 0,
    changedBy: null,
    deletedAt: null,
    role: 'drafter',
    people: [],
  }
}

function copyOf(agenda: string, { person }: Me) {
  const register = openCopyRegister(agenda, person.id, localStorage)
  register.begin('e1')
  return register
}

describe('what a device remembers of who is signed in', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', memoryStorage()))
  afterEach(() => void vi.unstubAllGlobals())

  it('[OF8] it remembers the person until they are signed out, and then nothing', () => {
    keepMe(ANA)
    copyOf('a1', ANA)
    keepAgendas('p1', [row('a1')])
    expect(keptMe()).toEqual(ANA)
    forgetMe()
    expect([keptMe(), keptAgendas()]).toEqual([null, null])
    expect(JSON.stringify(Array.from({ length: localStorage.length }, keyAt))).not.toMatch(
      /signed-in|agendas/,
    )
  })

  it('[OF9] another person finds nothing of the one before, not even late answers', () => {
    keepMe(ANA)
    copyOf('a1', ANA)
    keepAgendas('p1', [row('a1')])
    keepMe(KARIM)
    keepAgendas('p1', [row('a1')])
    expect([keptMe(), keptAgendas()]).toEqual([KARIM, null])
    keepMe(ANA)
    expect(keptAgendas()).toBeNull()
  })

  it('[OF10] the agendas that it names are those that open here', () => {
    keepMe(ANA)
    keepAgendas('p1', [row('a1'), row('a2')])
    expect(keptAgendas()).toBeNull()
    copyOf('a2', ANA)
    expect(keptAgendas()?.map(({ id }) => id)).toEqual(['a2'])
  })

  it.each(['{', '[{"id":"a1"}]', '{}', 'null'])(
    '[OF10] what it cannot read (%s) counts as nothing',
    (kept) => {
      keepMe(ANA)
      copyOf('a1', ANA)
      localStorage.setItem('rapporteur/agendas/p1', kept)
      expect(keptAgendas()).toBeNull()
      localStorage.setItem('rapporteur/signed-in', kept)
      expect(keptMe()).toBeNull()
    },
  )

  it('[OF11] signing out deletes one’s copies but for what was not sent', async () => {
    for (const agenda of ['a1', 'a2']) copyOf(agenda, ANA)
    copyOf('a1', KARIM)
    openUnsentNotes(unsentNotesOf('a2', 'p1'), 1, localStorage).write({ changes: 2, roots: [] })
    await forgetCopies('p1', localStorage)
    expect(hasCopy('a1', 'p1', localStorage)).toBe(false)
    expect(hasCopy('a2', 'p1', localStorage)).toBe(true)
    expect(hasCopy('a1', 'p2', localStorage)).toBe(true)
  })

  it('[OF12] until the server greets, a person is what they last were', () => {
    copyOf('a1', ANA).keepRole('viewer')
    const { role } = openCopyRegister('a1', 'p1', localStorage).current() ?? {}
    const keeper = createStatusKeeper(createLedger(), role)
    expect(keeper.status.get()).toMatchObject({ role: 'viewer', readOnly: 'role' })
    keeper.greeted({ type: 'hello', layout: 1, epoch: 'e1', role: 'drafter', person: ANA.person })
    expect(keeper.status.get()).toMatchObject({ role: 'drafter', readOnly: null })
    keeper.close()
  })
})

function keyAt(_: unknown, place: number): string | null {
  return localStorage.key(place)
}
