import { expect, it } from 'vitest'
import { sessionFault, sessionWarnings } from '../../shared/next-session/session-warnings.ts'
import { agendaOf } from '../notation.ts'
import { THIRTEENTH, TWELFTH } from './carried.ts'

const LAST = agendaOf('One', TWELFTH)

it('[NS24] a session that follows the last as usual gives no warning', () => {
  expect(sessionFault(THIRTEENTH)).toBeNull()
  expect(sessionWarnings(LAST, THIRTEENTH)).toEqual([])
})

it.each([
  [{ opening: '2026-10-17', closing: '2026-10-23' }, ['opens-on-weekend']],
  [{ opening: '2026-10-19', closing: '2026-10-25' }, ['closes-on-weekend']],
  [{ opening: '2026-10-26', closing: '2026-10-30' }, ['opens-on-holiday']],
  [{ opening: '2024-10-16', closing: '2024-10-22' }, ['before-the-last']],
  [{ sessionNumber: 15, opening: '2026-10-19', closing: '2026-10-23' }, ['number-does-not-follow']],
  [{ opening: '2026-10-19', closing: '2026-10-21' }, ['other-length']],
])('[NS24] %o is possible, with a warning', (wanted, warnings) => {
  expect(sessionFault(wanted)).toBeNull()
  expect(sessionWarnings(LAST, wanted, { vienna: { 2026: ['2026-10-26'] } })).toEqual(warnings)
})

it.each([
  [{ opening: '2026-02-30' }, 'not-a-date'],
  [{ opening: '19 October' }, 'not-a-date'],
  [{ opening: '2026-10-19', closing: '2026-10-18' }, 'session-ends-before-it-opens'],
  [{ opening: '2026-10-19', closing: '2028-10-23' }, 'session-too-long'],
] as const)('[NS25] %o is impossible, with its reason', (wanted, fault) => {
  expect(sessionFault(wanted)).toBe(fault)
  expect(sessionWarnings(LAST, wanted)).toEqual([])
})
