import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import { CTOC_COP } from '../../shared/agenda-schema/ctoc-cop.ts'
import { countMeetings } from '../../shared/model/meeting-count.ts'
import { isBlank, plainText } from '../../shared/model/plain-text.ts'
import { sessionDays } from '../../shared/model/session-days.ts'
import type { Text } from '../../shared/model/text.ts'
import { layOutTimetable } from '../../shared/model/timetable.ts'
import { agendaShape } from '../../shared/protocol/agenda-shape.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'

const sample = (first: 'fr' | 'en' = 'en') => {
  let made = 0
  return sampleAgenda(first, () => `s${++made}`)
}
const agenda = sample()
const LANGUAGES = ['fr', 'en'] as const

const texts = (language: 'fr' | 'en'): readonly Text[] =>
  [
    ...agenda.items.flatMap(({ title, shortTitle, annotation }) => [title, shortTitle, annotation]),
    ...agenda.documents.map(({ title }) => title),
    ...agenda.entries.map(({ text }) => text),
  ].flatMap((text) => (text[language] ? [text[language]] : []))

const words = (language: 'fr' | 'en') => texts(language).map(plainText).join('\n')

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
}
const DAYS = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}

/** Every weekday date of the texts, as [weekday from 1, date]. */
function weekdayDates(language: 'fr' | 'en'): readonly (readonly [number, Temporal.PlainDate])[] {
  const months = MONTHS[language].split(' ')
  const days = DAYS[language].split(' ')
  const comma = language === 'en' ? ',' : ''
  const date = new RegExp(`(${days.join('|')})${comma} (\\d{1,2}) (${months.join('|')})`, 'gu')
  return [...words(language).matchAll(date)].map(([, day, number, month]) => [
    days.indexOf(day ?? '') + 1,
    new Temporal.PlainDate(2026, months.indexOf(month ?? '') + 1, Number(number)),
  ])
}

describe('the sample agenda', () => {
  it('[SA1] it has the standing items of the Conference, whole in French and English', () => {
    expect(agenda.items).toHaveLength(19)
    for (const language of LANGUAGES) {
      expect(agenda.items.filter(({ title }) => isBlank(title[language]))).toEqual([])
      const bare = agenda.items.filter(({ annotation }) => isBlank(annotation[language]))
      expect(bare.map(({ title }) => plainText(title.en))).toEqual(['Organizational matters'])
      expect(agenda.documents.filter(({ title }) => isBlank(title[language]))).toEqual([])
    }
  })

  it('[SA1] both languages have the same paragraphs, of the same kinds', () => {
    for (const { annotation } of agenda.items) {
      expect(annotation.fr?.map(({ kind }) => kind)).toEqual(annotation.en?.map(({ kind }) => kind))
    }
  })

  it('[SA1] it opens in the language that was asked for', () => {
    expect(sample('fr').facts.languages).toEqual(['fr', 'en'])
    expect(sample('en').facts.languages).toEqual(['en', 'fr'])
  })

  it.each(LANGUAGES)('[SA2] every weekday it names in %s is true', (language) => {
    const dates = weekdayDates(language)
    expect(dates.length).toBe(13)
    expect(dates.filter(([day, date]) => date.dayOfWeek !== day)).toEqual([])
  })

  it('[SA2] both languages name the same dates', () => {
    expect(weekdayDates('fr').map(String).sort()).toEqual(weekdayDates('en').map(String).sort())
  })

  it('[SA3] every symbol that its texts cite is listed under the same item', () => {
    for (const { id, annotation } of agenda.items) {
      const cited = new Set(plainText(annotation.en).match(/CTOC\/COP\/2026\/[\w.]+\d/g))
      const listed = agenda.documents.filter(({ item }) => item === id).map(({ symbol }) => symbol)
      expect([...cited].filter((symbol) => !listed.includes(symbol))).toEqual([])
      expect(new Set(plainText(annotation.fr).match(/CTOC\/COP\/2026\/[\w.]+\d/g))).toEqual(cited)
    }
  })

  it('[SA3] its two series of symbols have no gap', () => {
    const symbols = agenda.documents.map(({ symbol }) => symbol?.replace('CTOC/COP/2026/', ''))
    expect(symbols.filter((symbol) => /^\d/.test(symbol ?? ''))).toEqual(
      Array.from({ length: 10 }, (_, place) => `${place + 1}`),
    )
    expect(symbols.filter((symbol) => symbol?.startsWith('CRP'))).toEqual([
      'CRP.1',
      'CRP.2',
      'CRP.3',
    ])
  })

  it('[SA4] its five days hold ten plenary meetings and two in parallel, and one item waits', () => {
    expect(countMeetings(agenda)).toMatchObject({ plenary: 10, parallel: 2 })
    const timetable = layOutTimetable(agenda, 'fr', CTOC_COP.bodies)
    expect(timetable.days.map(({ date }) => date)).toEqual(sessionDays(agenda.facts))
    const [waiting, ...others] = timetable.unscheduled
    expect(others).toEqual([])
    const item = agenda.items.find(({ id }) => id === waiting)
    expect(plainText(item?.title.fr)).toBe('Questions diverses')
  })

  it('[SA4] a working group does not meet while the plenary takes the item it advises on', () => {
    for (const { date, start, body } of agenda.meetings.filter((one) => one.body)) {
      const plenary = agenda.meetings.find(
        (one) => one.track === 'plenary' && one.date === date && one.start === start,
      )
      const rows = agenda.entries.filter(({ meeting }) => meeting === plenary?.id)
      const titles = rows.map(({ item }) =>
        plainText(agenda.items.find(({ id }) => id === item)?.title.en),
      )
      const subject =
        body === 'technical-assistance' ? 'Technical assistance' : 'International coop'
      expect(titles.filter((title) => title.startsWith(subject))).toEqual([])
    }
  })

  it('[SA5] its French has no-break spaces and curved apostrophes, its English curved quotes', () => {
    expect(words('fr')).not.toMatch(/ [;:!?»]|« |'|"/)
    expect(words('fr')).toMatch(/\u00a0:/)
    expect(words('en')).not.toMatch(/['"]|\u00a0/)
  })

  it('[SA5] no mark of the notation is left in a text', () => {
    for (const language of LANGUAGES) expect(words(language)).not.toMatch(/\*|^[>#-] /m)
    const runs = texts('en').flatMap((text) => text.flatMap((paragraph) => paragraph.runs))
    expect(runs.some(({ bold }) => bold)).toBe(true)
    expect(runs.some(({ italic }) => italic)).toBe(true)
  })

  it('[SA6] written into a document and read back, it is the same', () => {
    const doc = createDoc()
    writeAgenda(doc, agenda)
    const { agenda: back, findings } = readAgenda(doc)
    expect(findings).toEqual([])
    expect(back).toEqual(agenda)
    expect(agendaShape.safeParse(back).success).toBe(true)
  })
})
