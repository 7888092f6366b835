import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { plainLine } from '../../shared/model/plain-text.ts'
import { agendaOf } from '../notation.ts'
import { carried, TWELFTH } from './carried.ts'

const WEEK = `
  One
  Two
  Three
  Four
  Five
  @ 2024-10-14 10:00-13:00 plenary
  * One
  @ 2024-10-15 10:00-13:00 plenary
  * Two
  @ 2024-10-16 10:00-13:00 plenary
  * Three
  @ 2024-10-17 10:00-13:00 plenary
  * Four
  @ 2024-10-18 10:00-13:00 plenary
  * Five
`

function held({ meetings, entries, items, facts }: Agenda): readonly string[] {
  return meetings.map(({ id, date }) => {
    const rows = entries
      .filter(({ meeting }) => meeting === id)
      .map(({ item, text }) => {
        const one = items.find((other) => other.id === item)
        const [language = 'fr'] = facts.languages
        return one ? itemTitle(one, language) : plainLine(text[language])
      })
    return `${date.slice(5)} ${rows.join(', ')}`.trim()
  })
}

function laid(opening: string, closing: string, lines: string = WEEK) {
  const next = carried(agendaOf(lines, TWELFTH), { sessionNumber: 13, opening, closing })
  const notes = next.places?.flatMap(({ note, was, proposed }) =>
    note ? [`${note} ${was.slice(5)} ${proposed?.slice(5)}`] : [],
  )
  return { held: held(next), notes }
}

describe('the timetable on the new days', () => {
  it('[NS8] the same sequence is laid on the same days', () => {
    expect(laid('2026-10-19', '2026-10-23')).toEqual({
      held: ['10-19 One', '10-20 Two', '10-21 Three', '10-22 Four', '10-23 Five'],
      notes: [],
    })
  })

  it('[NS8] weekends and holidays are left out', () => {
    expect(laid('2026-10-21', '2026-10-27').held).toEqual([
      '10-21 One',
      '10-22 Two',
      '10-23 Three',
      '10-26 Four',
      '10-27 Five',
    ])
    expect(laid('2023-10-24', '2023-10-31').held).toEqual([
      '10-24 One',
      '10-25 Two',
      '10-27 Three',
      '10-30 Four',
      '10-31 Five',
    ])
  })

  it('[NS9] days that find no room join the day before the last, nothing lost, and it is said', () => {
    expect(laid('2026-10-19', '2026-10-21')).toEqual({
      held: ['10-19 One', '10-20 Two, Three, Four', '10-21 Five'],
      notes: ['day-missing 10-16 10-20', 'day-missing 10-17 10-20'],
    })
    expect(laid('2026-10-19', '2026-10-19').held).toEqual(['10-19 One, Two, Three, Four, Five'])
  })

  it('[NS9] days more come before the last, with empty meetings, and it is said', () => {
    expect(laid('2026-10-19', '2026-10-26')).toEqual({
      held: ['10-19 One', '10-20 Two', '10-21 Three', '10-22 Four', '10-23', '10-23', '10-26 Five'],
      notes: ['day-added  10-23'],
    })
  })

  it('[NS9] a session without a timetable gets none', () => {
    expect(laid('2026-10-19', '2026-10-23', 'One')).toEqual({ held: [], notes: [] })
  })

  it('[NS9] a meeting on a weekend or before the session keeps its distance', () => {
    const lines = `
      One
      @ 2024-10-11 10:00-13:00 plenary
      = Before
      @ 2024-10-14 10:00-13:00 plenary
      * One
      @ 2024-10-20 10:00-13:00 plenary
      = Sunday after
    `
    expect(laid('2026-10-19', '2026-10-23', lines)).toMatchObject({
      notes: expect.arrayContaining(['day-off 10-11 10-16', 'day-off 10-20 10-25']),
    })
  })

  it('[NS9] a Saturday inside the session stays a Saturday', () => {
    const lines = `
      One
      @ 2024-11-11 10:00-13:00 plenary
      * One
      @ 2024-11-16 10:00-13:00 plenary
      = Saturday
      @ 2024-11-22 10:00-13:00 plenary
      = End
    `
    const facts = { ...TWELFTH, opening: '2024-11-11', closing: '2024-11-22' }
    const next = carried(agendaOf(lines, facts), { opening: '2025-11-10', closing: '2025-11-21' })
    expect(held(next).filter((line) => !/ \d/.test(line) && line.length > 5)).toEqual([
      '11-10 One',
      '11-15 Saturday',
      '11-21 End',
    ])
  })

  it('[NS8] the days of a session whose dates nobody entered are those of its timetable', () => {
    const { opening: _, closing: __, ...facts } = TWELFTH
    const next = carried(agendaOf(WEEK, facts), { opening: '2026-10-19', closing: '2026-10-23' })
    expect(held(next)[4]).toBe('10-23 Five')
  })
})
