import { describe, expect, it } from 'vitest'
import { readOnlyReason, type SaveFacts, saveState } from '../../client/session/save-state.ts'

const SYNCED: SaveFacts = {
  connection: { at: 'synced' },
  hasContent: true,
  unsaved: 0,
  settled: true,
  readOnly: null,
  late: false,
}

describe('the state of saving', () => {
  it('[SV1, R13] "saved" needs the acknowledgement of everything, not an open socket', () => {
    expect(saveState(SYNCED)).toEqual({ is: 'saved' })
    expect(saveState({ ...SYNCED, unsaved: 1 }).is).toBe('saving')
    expect(saveState({ ...SYNCED, settled: false }).is).toBe('saving')
    expect(saveState({ ...SYNCED, connection: { at: 'greeted' } }).is).toBe('saving')
  })

  it('[SV2] without a connection the state says how many changes are to be sent', () => {
    const connection = { at: 'interrupted', why: 'unreachable' } as const
    expect(saveState({ ...SYNCED, connection, unsaved: 12 })).toEqual({
      is: 'offline',
      changes: 12,
      late: false,
    })
  })

  it('[SV3] who may not write sees why', () => {
    const hello = { layout: 1, role: 'viewer' } as const
    expect(readOnlyReason(hello, 1, SYNCED.connection)).toBe('role')
    expect(readOnlyReason({ ...hello, role: 'drafter' }, 1, SYNCED.connection)).toBeNull()
    const damaged = { layout: 1, role: 'secretary', readOnly: 'damaged' } as const
    expect(readOnlyReason(damaged, 1, SYNCED.connection)).toBe('damaged')
    expect(saveState({ ...SYNCED, readOnly: 'damaged' }).is).toBe('read-only')
  })

  it('[SV4, R10] a document of a newer layout is read-only whatever the role', () => {
    const hello = { layout: 2, role: 'secretary' } as const
    expect(readOnlyReason(hello, 1, SYNCED.connection)).toBe('older-client')
  })

  it('[SV5] somebody whose sign-in has ended may write on: it is kept on the device', () => {
    const connection = { at: 'stopped', why: { is: 'sign-in' } } as const
    expect(readOnlyReason({ layout: 1, role: 'drafter' }, 1, connection)).toBeNull()
    const gone = { at: 'stopped', why: { is: 'not-found' } } as const
    expect(readOnlyReason({ layout: 1, role: 'drafter' }, 1, gone)).toBe('stopped')
  })
})
