import type { Agenda, Item } from '../../shared/model/agenda.ts'
import { addDays } from '../../shared/model/dates.ts'
import { plainText, textOf } from '../../shared/model/plain-text.ts'
import { largeAgenda } from './large-agenda.ts'

const OPENING = '2026-10-19'
const ENTRIES_IN_A_MEETING = 30

/** The large agenda with all that rules read: dates, symbols, a document for each item, a timetable. */
export function checkedAgenda(wordsPerAnnotation: number): Agenda {
  const base = largeAgenda(wordsPerAnnotation)
  const items = base.items.map(citing)
  return {
    ...base,
    facts: {
      ...base.facts,
      symbol: 'CTOC/COP/2026/1',
      documentDate: '2026-07-16',
      sessionNumber: 13,
      place: 'vienna',
      opening: OPENING,
      closing: addDays(OPENING, 4) ?? OPENING,
    },
    items,
    documents: items.map(({ id }, at) => ({
      id: `d${at}`,
      item: id,
      order: 'a0',
      title: { fr: textOf(`Rapport du Secrétariat sur la question ${at}`) },
      symbol: symbolAt(at),
    })),
    meetings: [0, 1, 2, 3, 4].flatMap((day) =>
      ['10:00', '15:00'].map((start) => ({
        id: `m${day}-${start.slice(0, 2)}`,
        date: addDays(OPENING, day) ?? OPENING,
        start,
        end: start === '10:00' ? '13:00' : '18:00',
        track: 'plenary' as const,
      })),
    ),
    entries: items.map(({ id }, at) => {
      const half = Math.floor(at / ENTRIES_IN_A_MEETING)
      const meeting = `m${Math.floor(half / 2)}-${half % 2 === 0 ? '10' : '15'}`
      return { id: `e${at}`, meeting, order: `a${String(at).padStart(3, '0')}`, item: id, text: {} }
    }),
  }
}

function symbolAt(at: number): string {
  return `CTOC/COP/2026/${at + 2}`
}

/** The item with sentences that cite, no word twice in a row, and articles that go with their noun. */
function citing(item: Item, at: number): Item {
  const words = plainText(item.annotation.fr)
    .replace(/(\S+)(?: \1)+(?!\S)/g, '$1')
    .replace(/(?<=^|\s)(?:le|du) (?=Conférence|session|résolution)/g, 'cette ')
    .replace(/(?<=^|\s)(?:de )?la (?=rapport|Secrétariat|groupe)/g, 'ce ')
  const cited = `Elle sera saisie d’un rapport (${symbolAt(at)}), conformément à la résolution 7/1.`
  const held = `Une réunion s’est tenue à Vienne les 3 et 4 mai 2025, et du 12 au 14 janvier 2026.`
  return { ...item, annotation: { fr: textOf(`${words}\n${cited}\n${held}`) } }
}
