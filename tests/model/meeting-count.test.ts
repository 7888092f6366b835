import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { countMeetings } from '../../shared/model/meeting-count.ts'
import { arbitraryAgenda } from '../generators.ts'
import { agendaOf } from '../notation.ts'

describe('counting meetings', () => {
  it('[TT30] plenary meetings with an entry and parallel meetings of a body count', () => {
    const agenda = agendaOf(`
      Opening
      @ 2024-10-14 10:00-13:00 plenary
      * Opening
      * Opening
      @ 2024-10-14 15:00-18:00 plenary
      @ 2024-10-14 15:00-18:00 parallel firearms
      @ 2024-10-15 10:00-13:00 parallel
      = Consultations`)
    expect(countMeetings(agenda)).toMatchObject({ plenary: 1, parallel: 2, total: 3 })
  })

  it('[TT31] the ten and two meetings of 2018 are twelve', () => {
    expect(countMeetings(week(2018, 2), 20)).toEqual({
      plenary: 10,
      parallel: 2,
      total: 12,
      entitlement: 20,
      beyond: 0,
    })
  })

  it('[TT31] the ten and six meetings of 2014 are sixteen', () => {
    expect(countMeetings(week(2014, 6)).total).toBe(16)
  })

  it('[TT32] records of the same time, made at once by two people, are one meeting', () => {
    const agenda = agendaOf(`
      Opening
      @ 2024-10-14 10:00-13:00 plenary
      * Opening
      @ 2024-10-14 10:00-13:00 plenary
      = Statements
      @ 2024-10-14 10:00-13:00 parallel firearms
      @ 2024-10-14 10:00-13:00 parallel firearms
      @ 2024-10-14 10:00-13:00 parallel trafficking-in-persons`)
    expect(countMeetings(agenda)).toMatchObject({ plenary: 1, parallel: 2 })
  })

  it('[TT33] the facts decide on the entitlement before the schema does', () => {
    const agenda = agendaOf(
      'Opening\n@ 2024-10-14 10:00-13:00 plenary\n= A\n@ 2024-10-14 15:00-18:00 plenary\n= B',
      { meetingEntitlement: 1 },
    )
    expect(countMeetings(agenda, 20)).toMatchObject({ entitlement: 1, beyond: 1 })
  })

  it('[TT33] without entitlement nothing is beyond it', () => {
    expect(countMeetings(week(2014, 6))).toMatchObject({ entitlement: null, beyond: 0 })
  })

  it('[TT34] no count exceeds the meetings there are', () => {
    fc.assert(
      fc.property(arbitraryAgenda(10), (agenda) => {
        const { plenary, parallel, total } = countMeetings(agenda)
        const of = (track: string) => agenda.meetings.filter((one) => one.track === track).length
        expect(plenary <= of('plenary') && parallel <= of('parallel')).toBe(true)
        expect(total).toBe(plenary + parallel)
      }),
    )
  })
})

/** Five days of two plenary meetings, and some parallel ones. */
function week(year: number, parallel: number): Agenda {
  const halves = ['10:00-13:00', '15:00-18:00']
  const slots = [15, 16, 17, 18, 19].flatMap((day) =>
    halves.map((half) => `@ ${year}-10-${day} ${half}`),
  )
  return agendaOf(
    [
      'Opening',
      ...slots.flatMap((slot) => [`${slot} plenary`, '* Opening']),
      ...slots.slice(0, parallel).map((slot) => `${slot} parallel firearms`),
    ].join('\n'),
  )
}
