import { describe, expect, it } from 'vitest'
import { type Connection, meaningOfClose, nextConnection } from '../../client/session/connection.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'

const OPENING: Connection = { at: 'opening' }

describe('the connection as a state machine', () => {
  it('[SE5] a connection is synced only after the hello of the server', () => {
    expect(nextConnection(OPENING, { type: 'synced' })).toEqual(OPENING)
    const greeted = nextConnection(OPENING, { type: 'hello' })
    expect(nextConnection(greeted, { type: 'synced' })).toEqual({ at: 'synced' })
  })

  it('[SE6] a stopped connection stays stopped until somebody tries again', () => {
    const stopped = nextConnection(OPENING, { type: 'stop', why: { is: 'sign-in' } })
    for (const event of [
      { type: 'hello' },
      { type: 'synced' },
      { type: 'broke', why: 'unreachable' },
    ] as const)
      expect(nextConnection(stopped, event)).toBe(stopped)
    expect(nextConnection(stopped, { type: 'retry' })).toEqual(OPENING)
  })

  it('[SE7] every close code either is tried again by itself or stops with its reason', () => {
    const meanings = Object.entries(CLOSE).map(([name, code]) => {
      const event = meaningOfClose(code, null)
      return [name, event.type === 'stop' ? event.why : event.type === 'broke' && event.why]
    })
    expect(Object.fromEntries(meanings)).toEqual({
      tooLarge: { is: 'refused', reason: 'too-large' },
      tryAgain: 'busy',
      malformed: { is: 'refused', reason: 'malformed' },
      signIn: { is: 'sign-in' },
      notAllowed: { is: 'not-allowed' },
      notFound: { is: 'not-found' },
      refused: { is: 'refused', reason: 'not-allowed' },
      roleChanged: 'unreachable',
      tooMany: 'too-many',
      loadFailed: 'load-failed',
      goingDown: 'going-down',
    })
  })

  it('[SE7] a close without a code of ours is a broken network', () => {
    for (const code of [null, 1000, 1001, 1006, 1011, 4999])
      expect(meaningOfClose(code, null)).toEqual({ type: 'broke', why: 'unreachable' })
  })
})
