import { describe, expect, it } from 'vitest'
import {
  type BoardLayout,
  type CellPlace,
  cellKey,
  layOutBoard,
} from '../../../../client/features/timetable/board-layout.ts'
import {
  firstCell,
  nextMeeting,
  stepFrom,
} from '../../../../client/features/timetable/cell-moves.ts'
import { agendaOf } from '../../../notation.ts'

const SESSION = { opening: '2026-10-19', closing: '2026-10-21' }
const MORNING = { start: '10:00', end: '13:00' }
const AFTERNOON = { start: '15:00', end: '18:00' }

describe('the board', () => {
  it('[TB1] every working day of the session and every standard half day has a cell, free or not', () => {
    const board = boardOf('Opening')
    expect(board.days).toEqual(['2026-10-19', '2026-10-20', '2026-10-21'])
    expect(board.slots).toEqual([MORNING, AFTERNOON])
    expect(board.cells.size).toBe(0)
  })

  it('[TB2] a meeting at another day or time adds its own day and time', () => {
    const board = boardOf(`
      Opening
      @ 2026-10-23 09:30-12:30 plenary
      * Opening`)
    expect(board.days).toContain('2026-10-23')
    expect(board.slots[0]).toEqual({ start: '09:30', end: '12:30' })
  })

  it('[TB3] a session without dates has the days of its meetings only', () => {
    expect(layOutBoard(agendaOf('Opening'), 'en').days).toEqual([])
  })

  it('[TB4] an item taken in plenary and in parallel at the same time is in conflict in both', () => {
    const board = boardOf(`
      Opening
      @ 2026-10-19 10:00-13:00 plenary
      * Opening
      @ 2026-10-19 10:00-13:00 parallel
      * Opening
      @ 2026-10-19 15:00-18:00 parallel
      * Opening`)
    expect([...board.inConflict]).toEqual(['entry-1', 'entry-2'])
  })

  it('[TB5] what has no entry waits in the tray', () => {
    const board = boardOf(`
      Opening
      Debate
      @ 2026-10-19 10:00-13:00 plenary
      * Opening`)
    expect(board.unscheduled).toEqual(['debate'])
  })
})

describe('carrying over the board', () => {
  const board = boardOf('Opening')
  const mondayMorning: CellPlace = { date: '2026-10-19', ...MORNING, track: 'plenary' }

  it('[TB6] a step goes to the next day, or to the next track and half day, and stops at the edges', () => {
    expect(walk(board, mondayMorning, ['next-day'])).toBe('2026-10-20 10:00 13:00 plenary')
    expect(walk(board, mondayMorning, ['down'])).toBe('2026-10-19 10:00 13:00 parallel')
    expect(walk(board, mondayMorning, ['down', 'down'])).toBe('2026-10-19 15:00 18:00 plenary')
    expect(walk(board, mondayMorning, ['up', 'previous-day'])).toBe(cellKey(mondayMorning))
  })

  it('[TB7] a thing lifted from the tray is first over the first cell', () => {
    expect(firstCell(board)).toEqual(mondayMorning)
  })

  it('[TB8] an item is continued at the next half day of the same track, and after the last at none', () => {
    const afternoon = { ...mondayMorning, ...AFTERNOON }
    expect(nextMeeting(board, mondayMorning)).toEqual(afternoon)
    expect(nextMeeting(board, afternoon)?.date).toBe('2026-10-20')
    expect(nextMeeting(board, { ...afternoon, date: '2026-10-21' })).toBeNull()
  })
})

function boardOf(lines: string): BoardLayout {
  return layOutBoard(agendaOf(lines, SESSION), 'en')
}

function walk(
  board: BoardLayout,
  from: CellPlace,
  steps: readonly Parameters<typeof stepFrom>[2][],
): string {
  return cellKey(steps.reduce((cell, step) => stepFrom(board, cell, step), from))
}
