import { describe, expect, it } from 'vitest'
import type { Edit } from '../../shared/model/edit.ts'
import { ids, open } from './opened.ts'

const LINES = `
  a
  b
  @ 2024-10-14 10:00-13:00 plenary
  * a
  * b
  @ 2024-10-14 15:00-18:00 plenary
  = Statements
`
const SESSION = { opening: '2024-10-14', closing: '2024-10-18' }
const SLOT = { date: '2024-10-15', start: '10:00', end: '13:00', track: 'plenary' } as const

function added(values: object): Edit {
  return { do: 'add-meeting', id: 'x', ...SLOT, ...values }
}

function changed(values: object): Edit {
  return { do: 'change-meeting', id: 'meeting-1', values }
}

describe('meetings', () => {
  it('[ED30] a meeting is added, in plenary or in parallel with a body', () => {
    const { edit, agenda } = open(LINES, SESSION)
    expect(edit(added({ track: 'parallel', body: 'firearms' }))).toBe('ok')
    expect(edit({ do: 'add-meeting', id: 'y', ...SLOT })).toBe('ok')
    expect(agenda().meetings.slice(2)).toEqual([
      { id: 'y', ...SLOT },
      { id: 'x', ...SLOT, track: 'parallel', body: 'firearms' },
    ])
  })

  it('[ED31] day, times, track and body of a meeting change one by one', () => {
    const { edit, agenda } = open(LINES, SESSION)
    edit(changed({ date: '2024-10-16' }))
    edit(changed({ end: '12:30', body: 'Friends' }))
    edit(changed({ body: null, track: 'parallel' }))
    expect(agenda().meetings.at(-1)).toEqual({
      id: 'meeting-1',
      date: '2024-10-16',
      start: '10:00',
      end: '12:30',
      track: 'parallel',
    })
  })

  it.each([added, changed])(
    '[ED32] a day that is none, or not of the session, is refused',
    (by) => {
      const { edit } = open(LINES, SESSION)
      for (const date of ['2024-02-30', '14/10/2024', '', null, 20241014])
        expect([date, edit(by({ date }))]).toEqual([date, 'not-a-date'])
      for (const date of ['2024-10-13', '2024-10-19'])
        expect([date, edit(by({ date }))]).toEqual([date, 'date-outside-session'])
    },
  )

  it('[ED33] where opening or closing is not known, it does not bound the days', () => {
    expect(open(LINES).edit(added({ date: '1999-01-01' }))).toBe('ok')
    const { edit } = open(LINES, { opening: '2024-10-14' })
    expect(edit(added({ date: '2025-01-01' }))).toBe('ok')
    expect(edit(changed({ date: '2024-10-13' }))).toBe('date-outside-session')
  })

  it('[ED34] a meeting that fell outside the session can still change otherwise', () => {
    const { edit } = open(LINES, SESSION)
    edit({ do: 'set-facts', values: { opening: '2024-10-15' } })
    expect(edit(changed({ date: '2024-10-14', end: '12:00' }))).toBe('ok')
  })

  it.each([added, changed])('[ED35] a time that is none is refused', (by) => {
    const { edit } = open(LINES, SESSION)
    for (const time of ['24:00', '9:00', '10h', ''])
      expect([edit(by({ start: time })), edit(by({ end: time }))]).toEqual(
        Array(2).fill('not-a-time'),
      )
  })

  it.each([added, changed])('[ED36] a meeting ends after it starts', (by) => {
    const { edit } = open(LINES, SESSION)
    expect(edit(by({ start: '14:00' }))).toBe('meeting-ends-before-it-starts')
    expect(edit(by({ start: '13:00' }))).toBe('meeting-ends-before-it-starts')
    expect(edit(by({ end: '09:00' }))).toBe('meeting-ends-before-it-starts')
  })

  it.each([added, changed])(
    '[ED37] a track that is none and a body of no words are refused',
    (by) => {
      const { edit } = open(LINES, SESSION)
      expect([edit(by({ track: 'lunch' })), edit(by({ body: 7 }))]).toEqual(
        Array(2).fill('not-a-choice'),
      )
    },
  )

  it('[ED38] a meeting that is not there cannot be changed, nor one be added twice', () => {
    const { edit } = open(LINES, SESSION)
    expect(edit({ do: 'change-meeting', id: 'nowhere', values: {} })).toBe('unknown-record')
    expect(edit({ do: 'add-meeting', id: 'meeting-1', ...SLOT })).toBe('id-already-used')
  })
})

describe('entries', () => {
  it('[ED40] an entry is added to a meeting: an item, or a text of its own', () => {
    const { edit, agenda } = open(LINES)
    edit({ do: 'add-entry', id: 'x', meeting: 'meeting-1', before: 'entry-2', item: 'a' })
    edit({ do: 'add-entry', id: 'y', meeting: 'meeting-2', before: null, item: null })
    expect(agenda().entries.map(({ id, item }) => [id, item])).toEqual([
      ['entry-1', 'a'],
      ['x', 'a'],
      ['entry-2', 'b'],
      ['entry-3', null],
      ['y', null],
    ])
  })

  it('[ED41] an entry is moved within its meeting and to another one', () => {
    const { edit, agenda, updates } = open(LINES)
    edit({ do: 'move-entry', id: 'entry-2', meeting: 'meeting-1', before: 'entry-1' })
    edit({ do: 'move-entry', id: 'entry-1', meeting: 'meeting-2', before: 'entry-3' })
    expect(ids(agenda().entries)).toEqual(['entry-2', 'entry-1', 'entry-3'])
    const stay = { do: 'move-entry', id: 'entry-3', meeting: 'meeting-2', before: null } as const
    expect(updates(() => edit(stay))).toBe(0)
  })

  it('[ED42] an entry of a deleted meeting can be moved to one that is held', () => {
    const { edit, agenda } = open(LINES)
    edit({ do: 'delete', what: 'meeting', id: 'meeting-1' })
    expect(edit({ do: 'move-entry', id: 'entry-1', meeting: 'meeting-2', before: null })).toBe('ok')
    expect(ids(agenda().entries)).toEqual(['entry-3', 'entry-1'])
  })

  it('[ED43] an entry of a meeting, of an item or before an entry that is not there is refused', () => {
    const { edit } = open(LINES)
    edit({ do: 'delete', what: 'item', id: 'b' })
    const entry = {
      do: 'add-entry',
      id: 'x',
      meeting: 'meeting-1',
      before: null,
      item: 'a',
    } as const
    const lost: Edit[] = [
      { ...entry, meeting: 'nowhere' },
      { ...entry, item: 'b' },
      { ...entry, before: 'entry-3' },
      { do: 'move-entry', id: 'nowhere', meeting: 'meeting-1', before: null },
      { do: 'move-entry', id: 'entry-1', meeting: 'nowhere', before: null },
      { do: 'move-entry', id: 'entry-1', meeting: 'meeting-2', before: 'entry-2' },
    ]
    for (const one of lost) expect([one, edit(one)]).toEqual([one, 'unknown-record'])
  })
})
