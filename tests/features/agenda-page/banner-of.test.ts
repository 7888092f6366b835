import { describe, expect, it } from 'vitest'
import { bannerOf } from '../../../client/features/agenda-page/banner-of.ts'
import type { SessionStatus } from '../../../client/session/index.ts'

const WELL: SessionStatus = {
  connection: { at: 'synced' },
  hasContent: true,
  isKeptHere: true,
  isOverdue: false,
  person: null,
  role: 'drafter',
  readOnly: null,
  save: { is: 'saved' },
}
const says = (status: Partial<SessionStatus>) => bannerOf({ ...WELL, ...status })?.say ?? null

describe('the bar under the header', () => {
  it('[SV8] a session in which all is well has no bar', () => {
    expect(says({})).toBeNull()
    expect(says({ readOnly: 'role' })).toBeNull()
  })

  it('[SV9] a broken connection gets a bar when it lasts, and at once when there is a reason', () => {
    const unreachable = { at: 'interrupted', why: 'unreachable' } as const
    expect(says({ connection: unreachable })).toBeNull()
    expect(says({ connection: unreachable, isOverdue: true })).toBe('offline')
    expect(says({ connection: { at: 'interrupted', why: 'too-many' } })).toBe('too-many')
  })

  it('[SV10, R13] a late acknowledgement has a bar that stays until it comes', () => {
    expect(says({ save: { is: 'saving', changes: 2, late: true } })).toBe('late')
    expect(says({ save: { is: 'saving', changes: 2, late: false } })).toBeNull()
  })

  it('[SV11] every end of a connection is said, with what to do', () => {
    const ends = ['sign-in', 'not-allowed', 'not-found', 'other-epoch', 'closed'] as const
    for (const is of ends) {
      const banner = bannerOf({ ...WELL, connection: { at: 'stopped', why: { is } } })
      expect(banner).toMatchObject({ say: is, action: expect.stringMatching(/retry|reload/) })
    }
  })
})
