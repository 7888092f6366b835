import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLedger } from '../../client/session/ledger.ts'
import {
  createStatusKeeper,
  LATE_AFTER_MS,
  OVERDUE_AFTER_MS,
  SILENT_AFTER_MS,
  STUCK_AFTER_MS,
} from '../../client/session/status-keeper.ts'
import type { Hello } from '../../shared/protocol/messages.ts'

const HELLO: Hello = {
  type: 'hello',
  layout: 1,
  epoch: 'e1',
  role: 'drafter',
  person: { id: 'p1', name: 'Ana', initials: 'A', color: 1 },
}

describe('the clocks of a session', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function synced() {
    const ledger = createLedger()
    const keeper = createStatusKeeper(ledger)
    ledger.connected()
    keeper.greeted(HELLO)
    ledger.sent('exchange')
    keeper.hasContent()
    keeper.happened({ type: 'synced' })
    ledger.stored(1)
    keeper.refresh()
    return { ledger, keeper }
  }

  it('[SV6, R13] a change without acknowledgement for ten seconds is late, until it comes', () => {
    const { ledger, keeper } = synced()
    ledger.changed()
    ledger.sent('update')
    keeper.refresh()
    vi.advanceTimersByTime(LATE_AFTER_MS - 1)
    expect(keeper.status.get().save).toMatchObject({ is: 'saving', late: false })
    vi.advanceTimersByTime(1)
    expect(keeper.status.get().save).toMatchObject({ is: 'saving', late: true })
    ledger.stored(2)
    keeper.refresh()
    expect(keeper.status.get().save).toEqual({ is: 'saved' })
  })

  it('[SV7] somebody who types on while acknowledgements come is never late', () => {
    const { ledger, keeper } = synced()
    for (let turn = 2; turn < 40; turn += 1) {
      ledger.changed()
      ledger.sent('update')
      keeper.refresh()
      vi.advanceTimersByTime(1_000)
      ledger.stored(turn - 1)
      keeper.refresh()
    }
    expect(keeper.status.get().save).toMatchObject({ is: 'saving', late: false })
  })

  it('[SE8, R12] a session out of step says so within a quarter of a minute', () => {
    const keeper = createStatusKeeper(createLedger())
    vi.advanceTimersByTime(OVERDUE_AFTER_MS)
    expect(keeper.status.get().isOverdue).toBe(true)
    keeper.greeted(HELLO)
    keeper.happened({ type: 'synced' })
    expect(keeper.status.get().isOverdue).toBe(false)
  })

  it('[SE9, R12] a state that is not finished in time calls for a new connection', () => {
    const keeper = createStatusKeeper(createLedger())
    vi.advanceTimersByTime(STUCK_AFTER_MS)
    expect(keeper.isStuck()).toBe(true)
    keeper.greeted(HELLO)
    expect(keeper.isStuck()).toBe(false)
    vi.advanceTimersByTime(STUCK_AFTER_MS)
    expect(keeper.isStuck()).toBe(true)
  })

  it('[SE9] an open connection that acknowledges nothing calls for a new one, too', () => {
    const { ledger, keeper } = synced()
    ledger.changed()
    ledger.sent('update')
    keeper.refresh()
    vi.advanceTimersByTime(SILENT_AFTER_MS)
    expect(keeper.isStuck()).toBe(true)
    keeper.happened({ type: 'broke', why: 'unreachable' })
    expect(keeper.isStuck()).toBe(false)
  })

  it('[SE10] a session that is closed leaves no clock running', () => {
    const { ledger, keeper } = synced()
    ledger.changed()
    keeper.refresh()
    keeper.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})
