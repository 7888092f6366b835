import { describe, expect, it } from 'vitest'
import { createLedger } from '../../client/session/ledger.ts'

describe('the ledger of changes', () => {
  it('[SE1] a change counts as unsaved until an acknowledgement covers it', () => {
    const ledger = createLedger()
    ledger.connected()
    ledger.sent('exchange')
    ledger.changed()
    ledger.sent('update')
    ledger.stored(1)
    expect(ledger.unsaved()).toBe(1)
    ledger.stored(2)
    expect(ledger.unsaved()).toBe(0)
  })

  it('[SE2] the first exchange of a connection covers everything made before it', () => {
    const ledger = createLedger(3)
    ledger.changed()
    ledger.connected()
    ledger.sent('exchange')
    expect(ledger.unsaved()).toBe(4)
    ledger.stored(1)
    expect(ledger.unsaved()).toBe(0)
    expect(ledger.isSettled()).toBe(true)
  })

  it('[SE3] an update that overtakes the first exchange covers nothing', () => {
    const ledger = createLedger()
    ledger.changed() // made offline, sent by nobody yet
    ledger.connected()
    ledger.changed()
    ledger.sent('update')
    ledger.stored(1)
    expect(ledger.unsaved()).toBe(2)
    expect(ledger.isSettled()).toBe(false)
  })

  it('[SE4] acknowledgements of one connection say nothing about the next', () => {
    const ledger = createLedger()
    ledger.connected()
    ledger.sent('exchange')
    ledger.stored(1)
    ledger.changed()
    ledger.sent('update')
    ledger.connected()
    expect(ledger.isSettled()).toBe(false)
    ledger.stored(2)
    expect(ledger.unsaved()).toBe(1)
    ledger.sent('exchange')
    ledger.stored(1)
    expect(ledger.unsaved()).toBe(0)
  })
})
