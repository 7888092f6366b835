import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { addDays } from '../../../shared/model/dates.ts'
import { weekdayDate } from '../../../shared/model/long-dates.ts'
import { textOf } from '../../../shared/model/plain-text.ts'
import {
  chosen,
  knowing,
  languageOf,
  leafOf,
  type Plants,
  saying,
  withItem,
  withMeeting,
  withParallel,
} from './plant.ts'

/** Defects of the organization of work. */
export const TIMETABLE: Plants = {
  'timetable-item-exists': {
    put: (agenda, pick) => {
      const { id: meeting } = chosen(agenda.meetings, pick)
      const planted = { id: 'planted', meeting, order: 'zz', item: 'gone', text: {} }
      return { agenda: { ...agenda, entries: [...agenda.entries, planted] }, at: 'planted' }
    },
  },
  'slot-missing-time': { put: (agenda, pick) => withMeeting(agenda, pick, { end: '' }) },
  'slot-order': {
    put: (agenda, pick) => {
      const day = Math.floor((pick % agenda.meetings.length) / 2)
      return withMeeting(agenda, 2 * day + 1, { start: '11:00' })
    },
  },
  'slot-standard': { put: (agenda, pick) => withMeeting(agenda, 2 * pick, { start: '11:00' }) },
  'day-in-session': {
    put: (agenda) => {
      const grown = withParallel(agenda, 'firearms')
      const date = addDays(agenda.facts.closing ?? '', 3) ?? ''
      const meetings = grown.meetings.map((one) => (one.id === 'planted' ? { ...one, date } : one))
      return { agenda: { ...agenda, meetings }, at: 'planted' }
    },
  },
  'parallel-overlap': {
    put: (agenda) => ({ agenda: withParallel(agenda, 'firearms', 'budget'), at: 'planted' }),
  },
  'parallel-item-clash': {
    put: (agenda) => {
      const body = { fr: 'Groupe de travail sur les bourses', en: 'Working Group on Grants' }
      const language = languageOf(agenda)
      const grown = withParallel(agenda, body[language])
      const held = agenda.meetings[0]?.id
      const first = agenda.entries.find(({ meeting }) => meeting === held)?.item
      const item = agenda.items.find(({ id }) => id === first)
      if (!item) throw new Error('Expected the first meeting to take up an item')
      const title = textOf(language === 'fr' ? 'Bourses et prêts' : 'Grants and loans')
      return { agenda: withItem(grown, { ...item, title: { [language]: title } }), at: 'planted' }
    },
  },
  'meeting-capacity': { put: knowing(() => ({ meetingEntitlement: 2 })) },
  'parallel-text-agrees': {
    bodies: ['ctoc-cop', 'cac-cosp', 'cnd', 'unfccc-cop'],
    put: (agenda, pick) => {
      const body = chosen(schemaById(agenda.facts.schema).bodies, pick)
      const day = addDays(agenda.facts.opening ?? '', 1) ?? ''
      return saying(
        `Parallèlement à la session se réunira, le ${weekdayDate(day, 'fr')}, le ${body.name.fr}.`,
        `In parallel, the ${body.name.en} will meet on ${weekdayDate(day, 'en')}.`,
      )(withParallel(agenda, body.id), pick)
    },
  },
  'annex-present': {
    put: (agenda, pick) =>
      saying(
        'Le projet d’organisation des travaux figure en annexe.',
        'The proposed organization of work is contained in the annex.',
      )({ ...agenda, meetings: [], entries: [] }, pick),
  },
  'item-scheduled': {
    put: (agenda, pick) => {
      const { id } = leafOf(agenda, pick)
      const entries = agenda.entries.filter(({ item }) => item !== id)
      return { agenda: { ...agenda, entries }, at: id }
    },
  },
  'day-missing': {
    put: (agenda, pick) => {
      const { date } = chosen(agenda.meetings, pick)
      const meetings = agenda.meetings.filter((one) => one.date !== date)
      return { agenda: { ...agenda, meetings }, at: 'fact' }
    },
  },
  'report-adoption-last-slot': {
    put: (agenda) => {
      const { standingItems } = schemaById(agenda.facts.schema)
      const closing = standingItems.at(-1)
      const deep = closing?.subItems?.findIndex(({ key }) => key === 'report') ?? -1
      const top = agenda.items.findLast(({ parent }) => parent === null)?.id
      const below = agenda.items.filter(({ parent }) => parent === top)
      const report = deep < 0 ? top : below[deep]?.id
      const other = agenda.items.find(({ id }) => id === agenda.entries[0]?.item)?.id ?? null
      const moved = agenda.entries.find(({ item }) => item === report)?.id ?? ''
      const first = agenda.entries[0]
      const entries = agenda.entries.map((entry) => {
        if (entry.id === moved) return { ...entry, item: other }
        return entry === first ? { ...entry, item: report ?? null } : entry
      })
      return { agenda: { ...agenda, entries }, at: first?.id ?? '' }
    },
  },
  'title-agenda-timetable': {
    put: (agenda, pick) => {
      const language = languageOf(agenda)
      const item = leafOf(agenda, pick)
      const [title, short] = {
        fr: [
          'Examen des moyens de renforcer la coopération entre les autorités centrales des États',
          'Examen des moyens de renforcer la coopération entre autorités centrales des États',
        ],
        en: [
          'Consideration of ways and means of strengthening cooperation among the central authorities',
          'Consideration of ways and means of strengthening cooperation among central authorities',
        ],
      }[language]
      const texts = {
        title: { [language]: textOf(title ?? '') },
        shortTitle: { [language]: textOf(short ?? '') },
      }
      return { agenda: withItem(agenda, { ...item, ...texts }), at: item.id }
    },
  },
  'unique-entry-in-meeting': {
    put: (agenda, pick) => {
      const twin = chosen(agenda.entries, pick)
      const planted = { ...twin, id: 'planted', order: `${twin.order}V` }
      const at = agenda.entries.indexOf(twin) + 1
      return {
        agenda: { ...agenda, entries: agenda.entries.toSpliced(at, 0, planted) },
        at: 'planted',
      }
    },
  },
  'no-empty-entry': {
    put: (agenda, pick) => {
      const { id: meeting } = chosen(agenda.meetings, pick)
      const planted = { id: 'planted', meeting, order: 'zz', item: null, text: {} }
      const order = agenda.meetings.map(({ id }) => id)
      const entries = [...agenda.entries, planted].toSorted(
        (one, other) => order.indexOf(one.meeting) - order.indexOf(other.meeting),
      )
      return { agenda: { ...agenda, entries }, at: 'planted' }
    },
  },
  'timetable-order': {
    put: (agenda, pick) => {
      const place = pick % (agenda.entries.length - 1)
      const [one, other] = [agenda.entries[place], agenda.entries[place + 1]]
      const entries = agenda.entries.map((entry) => {
        if (entry === one) return { ...entry, item: other?.item ?? null }
        return entry === other ? { ...entry, item: one?.item ?? null } : entry
      })
      return { agenda: { ...agenda, entries }, at: other?.id ?? '' }
    },
  },
}
