import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckListener, OpenCheckChannel } from '../../client/state/checks/check-channel.ts'
import {
  type CheckedFinding,
  type CheckRequest,
  createChecker,
} from '../../client/state/checks/checker.ts'
import { createFindingsStore, GATHER_MS } from '../../client/state/checks/findings-store.ts'
import { NONE_ENTERED } from '../../shared/agenda-schema/holidays.ts'
import { applyPatch, patchBetween } from '../../shared/base/patch.ts'
import { watchable } from '../../shared/base/watched.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { validate } from '../../shared/rules/validate.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryAgenda } from '../generators.ts'
import { agendaOf } from '../notation.ts'

it('[CK10] the thread of the page finds what the server finds, in 1,000 agendas', () => {
  const check = createChecker()
  let before: Agenda | null = null
  let found: unknown = []
  fc.assert(
    fc.property(arbitraryAgenda(6), (agenda) => {
      const request = { version: 1, agenda: patchBetween(before, agenda) }
      const { findings } = check(structuredClone(request))
      found = applyPatch(found, structuredClone(findings))
      before = agenda
      const said = (found as readonly CheckedFinding[]).map(({ finding }) => finding)
      expect(said).toEqual(validate(agenda))
    }),
    { numRuns: 1_000 },
  )
})

describe('the findings of an open agenda', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('[CK11] are asked for once somebody listens, and again after edits, gathered', () => {
    const { store, reader, edit, requests, answer } = opened()
    expect(requests).toHaveLength(0)
    store.subscribe(() => undefined)
    expect(requests).toHaveLength(1)
    answer()
    expect(store.get().state).toBe('ready')
    edit('Opening')
    edit('Opening of the session')
    vi.advanceTimersByTime(GATHER_MS)
    expect(requests).toHaveLength(2)
    answer()
    expect(store.get().all.map(({ finding }) => finding)).toEqual(validate(reader.agenda()))
  })

  it('[HO8] holidays that somebody enters are checked with at once', () => {
    const holidays = watchable(NONE_ENTERED)
    const { store, requests, answer } = opened(holidays)
    store.subscribe(() => undefined)
    answer()
    holidays.set({ vienna: { 2024: ['2024-10-14'] } })
    vi.advanceTimersByTime(GATHER_MS)
    expect(requests.map((request) => request.holidays)).toEqual([
      undefined,
      { vienna: { 2024: ['2024-10-14'] } },
    ])
  })

  it('[CK12] an answer about an agenda that has changed since is not told', () => {
    const { store, edit, requests, answer } = opened()
    const told = vi.fn()
    store.subscribe(told)
    edit('In the the hall')
    answer()
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(GATHER_MS)
    expect(requests).toHaveLength(2)
    answer()
    expect(told).toHaveBeenCalledOnce()
  })

  it('[CK13] findings that stay are the same objects as before', () => {
    const { store, edit, answer } = opened()
    store.subscribe(() => undefined)
    answer()
    const before = store.get().all
    edit('In the the hall')
    vi.advanceTimersByTime(GATHER_MS)
    answer()
    const after = store.get().all
    expect(after.length).toBeGreaterThan(before.length)
    expect(before.filter((one) => after.includes(one)).length).toBeGreaterThan(3)
  })

  it('[CK14] end with the last listener, and a checker that fails says so', () => {
    const { store, fail, closed } = opened()
    const stop = store.subscribe(() => undefined)
    fail()
    expect(store.get().state).toBe('failed')
    expect(closed()).toBe(false)
    stop()
    expect(closed()).toBe(true)
  })
})

function opened(holidays = watchable(NONE_ENTERED)) {
  const doc = createDoc()
  writeAgenda(doc, agendaOf('Opening\nReview of programmes\nOther matters'))
  const reader = createAgendaReader(doc)
  const check = createChecker()
  const requests: CheckRequest[] = []
  let listener: CheckListener | null = null
  let isClosed = false
  const open: OpenCheckChannel = (heard) => {
    listener = heard
    return {
      ask: (request) => void requests.push(request),
      close: () => {
        isClosed = true
      },
    }
  }
  const store = createFindingsStore(reader, open, holidays)
  return {
    store,
    reader,
    requests,
    edit: (title: string) => {
      const text = [{ kind: 'text' as const, indent: 0, runs: [{ text: title }] }]
      const place = { owner: 'opening', field: 'title', language: 'en' } as const
      applyEdit(doc, { do: 'set-text', ...place, text }, ORIGIN.person)
    },
    answer: () => {
      const last = requests.at(-1)
      if (last) listener?.onAnswer(structuredClone(check(structuredClone(last))))
    },
    fail: () => listener?.onFailure(),
    closed: () => isClosed,
  }
}
