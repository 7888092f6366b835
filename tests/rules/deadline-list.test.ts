import { describe, expect, it } from 'vitest'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import type { Facts } from '../../shared/model/agenda.ts'
import { deadlineList } from '../../shared/rules/deadline-list.ts'
import { agendaOf } from '../notation.ts'

const FACTS: Partial<Facts> = {
  schema: 'ctoc-cop',
  opening: '2024-10-14',
  closing: '2024-10-18',
  place: 'vienna',
}
const listOf = (text: string, facts: Partial<Facts> = FACTS) =>
  deadlineList(agendaOf(`Opening\n> ${text}`, facts))
const lineOf = (id: string, text: string, facts?: Partial<Facts>) =>
  listOf(text, facts).find(({ deadline }) => deadline.id === id)

describe('the deadlines of a session', () => {
  it('[DL1] are all on one list, the earliest first, as the session of 2024 had them', () => {
    expect(listOf('').map(({ deadline, date }) => `${date} ${deadline.id}`)).toEqual([
      '2024-07-08 documents-forecast',
      '2024-08-05 documents-submission',
      '2024-08-15 deadline-agenda-60',
      '2024-08-15 deadline-budget-60',
      '2024-09-02 documents-issue',
      '2024-09-14 deadline-ngo-30',
      '2024-09-30 deadline-draft-resolutions',
      '2024-10-04 deadline-high-level',
      '2024-10-11 deadline-presession',
      '2024-10-14 deadline-speakers-list',
      '2024-10-18 deadline-credentials',
    ])
  })

  it('[DL1] without the dates of the session they have no day and stand as in the agenda schema', () => {
    const lines = listOf('', { schema: 'ctoc-cop' })
    expect(lines.every(({ date }) => date === null)).toBe(true)
    expect(lines[0]?.deadline.id).toBe('deadline-draft-resolutions')
    expect(listOf('', { schema: 'general' })).toEqual([])
  })

  it('[DL2] a sentence that gives a day for one says whether it is the day computed', () => {
    const right = 'Draft resolutions are to be submitted by Monday, 30 September 2024.'
    const wrong = right.replace('Monday, 30', 'Friday, 27')
    expect(lineOf('deadline-draft-resolutions', right)?.stated).toMatchObject([
      { date: '2024-09-30', isKept: true, at: { item: 'opening', text: { field: 'annotation' } } },
    ])
    expect(lineOf('deadline-draft-resolutions', wrong)?.stated).toMatchObject([
      { date: '2024-09-27', isKept: false },
    ])
    expect(lineOf('deadline-draft-resolutions', 'Nothing.')?.stated).toEqual([])
  })

  it('[DL2] the day of the document is that on which the agenda is communicated', () => {
    const on = (documentDate: string) =>
      lineOf('deadline-agenda-60', '', { ...FACTS, documentDate })?.stated
    expect(on('2024-07-16')).toEqual([
      { at: { fact: 'documentDate' }, date: '2024-07-16', isKept: true },
    ])
    expect(on('2024-09-01')).toMatchObject([{ isKept: false }])
  })

  it('[DL2] a holiday that the sentence itself names counts', () => {
    const text =
      'Informal consultations will be held on Thursday, 10 October 2024, Friday, 11 October 2024, being an official holiday.'
    expect(lineOf('deadline-presession', text)).toMatchObject({
      date: '2024-10-10',
      stated: [{ date: '2024-10-10', isKept: true }],
    })
  })

  it('[DL2] the sample keeps every deadline that it states', () => {
    let count = 0
    const lines = deadlineList(sampleAgenda('en', () => `id${++count}`))
    const stated = lines.flatMap((line) => line.stated)
    expect(stated.length).toBeGreaterThan(2)
    expect(stated.filter(({ isKept }) => !isKept)).toEqual([])
  })
})
