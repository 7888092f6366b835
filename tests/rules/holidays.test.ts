import { expect, it } from 'vitest'
import { deadlineDate } from '../../shared/agenda-schema/deadlines.ts'
import { holidaysIn, isWorkingDay } from '../../shared/agenda-schema/holidays.ts'
import { schemaById } from '../../shared/agenda-schema/index.ts'
import { createValidator } from '../../shared/rules/validate.ts'
import { agendaOf } from '../notation.ts'

const FACTS = { opening: '2024-10-14', closing: '2024-10-18', place: 'vienna' }
const FRIDAY_OFF = { holidays: { vienna: { 2024: ['2024-10-11'] } } }
const TEXT = 'Opening\n> Informal consultations will be held on Friday, 11 October 2024.'

it('[HO2] a year that was entered stands in place of the built-in one, other years and places stay', () => {
  const entered = { vienna: { 2014: ['2014-05-01'], 2026: [] } }
  expect(isWorkingDay('2014-10-03', 'vienna')).toBe(false)
  expect(isWorkingDay('2014-10-03', 'vienna', [], entered)).toBe(true)
  expect(isWorkingDay('2014-05-01', 'vienna', [], entered)).toBe(false)
  expect(isWorkingDay('2014-05-01', 'geneva', [], entered)).toBe(true)
  expect(holidaysIn('vienna', '2023', entered)).toContain('2023-12-25')
})

it('[HO3] the last working day before the opening goes round the holidays entered', () => {
  const deadline = schemaById('ctoc-cop').deadlines?.find(({ id }) => id === 'deadline-presession')
  expect(deadline && deadlineDate(deadline, FACTS)).toBe('2024-10-11')
  expect(deadline && deadlineDate(deadline, FACTS, [], FRIDAY_OFF.holidays)).toBe('2024-10-10')
})

it('[HO4] the rules follow the holidays entered, at once and without an edit', () => {
  const agenda = agendaOf(TEXT, FACTS)
  const validator = createValidator()
  const found = (surroundings?: typeof FRIDAY_OFF) =>
    validator.check(agenda, surroundings).filter(({ rule }) => /presession|weekend/.test(rule))
  expect(found()).toEqual([])
  expect(found(FRIDAY_OFF).map(({ rule, values }) => [rule, values?.right])).toEqual([
    ['date-weekend', undefined],
    ['deadline-presession', '2024-10-10'],
  ])
  expect(found()).toEqual([])
})

it('[HO4] a holiday within the session is no day without meetings, and no day for one', () => {
  const agenda = agendaOf('Opening', FACTS)
  const withMeeting = (date: string) => ({
    ...agenda,
    meetings: [{ id: 'm', date, start: '10:00', end: '13:00', track: 'plenary' as const }],
  })
  const wednesdayOff = { holidays: { vienna: { 2024: ['2024-10-16'] } } }
  const found = (date: string) =>
    createValidator()
      .check(withMeeting(date), wednesdayOff)
      .filter(({ rule }) => /^day-/.test(rule))
      .map(({ rule, values }) => `${rule} ${values?.date}`)
  expect(found('2024-10-14')).not.toContain('day-missing 2024-10-16')
  expect(found('2024-10-14')).toContain('day-missing 2024-10-17')
  expect(found('2024-10-16')).toContain('day-in-session 2024-10-16')
})
