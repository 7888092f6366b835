import { describe, expect, it } from 'vitest'
import { AGENDA_SCHEMAS, schemaById, schemaOfSymbol } from '../../shared/agenda-schema/index.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import { timetableLayout } from '../../shared/agenda-schema/timetable-layout.ts'
import type { Agenda, Facts } from '../../shared/model/agenda.ts'
import { annexTable } from '../../shared/model/annex-table.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { mastheadOf } from '../../shared/model/masthead.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { layOutTimetable } from '../../shared/model/timetable.ts'
import { printedList } from '../notation.ts'

const LANGUAGES = ['fr', 'en'] as const
/** Words that only the other language has. */
const FOREIGN = {
  fr: /(?<!\p{L})(?:the|of|and|session of|other|adoption of|item)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:le|la|les|des|du|et|ordre du jour|questions diverses|l’)(?!\p{L})/iu,
}
/** Names of the crime conference and of nobody else. */
const CRIME = /criminalité|organized crime|CTOC|traite des personnes|trafficking in persons/i

const CASES = AGENDA_SCHEMAS.flatMap(({ id }) => LANGUAGES.map((language) => ({ id, language })))

describe('a new agenda of every body', () => {
  it.each(CASES)('[AS27] $id in $language prints whole and in one language', ({ id, language }) => {
    const printed = printedWhole(start(id, 13), id, language)
    expect(printed.filter((text) => text.trim() === '')).toEqual([])
    expect(printed.filter((text) => /[{}]|undefined|null| {2}/.test(text.trim()))).toEqual([])
    expect(printed.filter((text) => FOREIGN[language].test(text))).toEqual([])
    if (!id.startsWith('ctoc-')) expect(printed.filter((text) => CRIME.test(text))).toEqual([])
  })

  it.each(CASES)(
    '[AS27] $id in $language reads well before anything is known',
    ({ id, language }) => {
      const agenda = newAgenda(factsOf(id), ids())
      const list = printedList(agenda, language).split('\n')
      expect(list.filter((text) => /[{}]| {2}/.test(text.trim()))).toEqual([])
      expect(mastheadOf(agenda.facts, schemaById(id), language).title).not.toBe('')
    },
  )

  it.each(AGENDA_SCHEMAS)(
    '[AS28] of $id lists every item at a level that the body has',
    (schema) => {
      const agenda = start(schema.id, 13)
      const depthOf = (parent: string | null): number => {
        const above = agenda.items.find(({ id }) => id === parent)
        return above ? 1 + depthOf(above.parent) : 1
      }
      const depths = agenda.items.map(({ parent }) => depthOf(parent))
      expect(Math.max(...depths)).toBeLessThanOrEqual(schema.deepestLevel)
      expect(new Set(keysOf(schema.standingItems)).size).toBe(keysOf(schema.standingItems).length)
    },
  )
})

describe('bodies that differ', () => {
  it('[AS28] the Committee on Environmental Policy has three levels and begins at 9:30', () => {
    const agenda = start('ece-cep', 30)
    expect(printedList(agenda, 'en').split('\n').slice(4, 8)).toEqual([
      '2. Environmental performance reviews:',
      '  (a) Programme of environmental performance reviews:',
      '    (i) Reviews carried out since the previous session;',
      '    (ii) Reviews planned;',
    ])
    expect(agenda.meetings[0]?.start).toBe('09:30')
    expect(agenda.facts).toMatchObject({ place: 'geneva', symbol: 'ECE/CEP/2026/1' })
  })

  it('[AS29] each symbol leads to its body', () => {
    expect(schemaOfSymbol('CAC/COSP/2023/1')?.id).toBe('cac-cosp')
    expect(schemaOfSymbol('E/CN.7/2024/CRP.3')?.id).toBe('cnd')
    expect(schemaOfSymbol('FCCC/CP/2024/1')?.id).toBe('unfccc-cop')
    expect(schemaOfSymbol('ECE/CEP/2023/1')?.id).toBe('ece-cep')
  })

  it('[AS29] the climate and the corruption conferences title their agenda in their own words', () => {
    for (const id of ['cac-cosp', 'unfccc-cop']) {
      const { facts, documents } = start(id, 29)
      expect(mastheadOf(facts, schemaById(id), 'en').title).toBe(
        'Provisional agenda and annotations',
      )
      expect(plainText(documents[0]?.title.fr)).toBe('Ordre du jour provisoire et annotations')
    }
  })

  it('[AS29] the Commission elects its officers first, and numbers far sessions in words', () => {
    const list = printedList(start('cnd', 67), 'fr').replaceAll('\u00a0', ' ').split('\n')
    expect(list[0]).toBe('1. Élection du Bureau.')
    expect(list.at(-3)).toBe(
      '10. Ordre du jour provisoire de la soixante-huitième session de la Commission.',
    )
  })

  it('[AS29] the corruption conference considers the next agenda after other matters', () => {
    const titles = start('cac-cosp', 11).items.filter(({ parent }) => parent === null)
    expect(titles.slice(-3).map((item) => itemTitle(item, 'en'))).toEqual([
      'Other matters',
      'Provisional agenda for the twelfth session of the Conference',
      'Adoption of the report of the Conference on its eleventh session',
    ])
    expect(titles).toHaveLength(10)
  })
})

/** Every text that is printed: the masthead, the list, and the annex with an entry per meeting. */
function printedWhole(agenda: Agenda, id: string, language: 'fr' | 'en'): readonly string[] {
  const schema = schemaById(id)
  const { organ, subOrgan, session, placeAndDates, title, organization } = mastheadOf(
    agenda.facts,
    schema,
    language,
  )
  const known = id !== 'general'
  const lines = [organization, session, title, ...(known ? [organ] : [])].map((line) => line ?? '')
  const table = annexTable(
    layOutTimetable(agenda, language, schema.bodies),
    timetableLayout(schema, agenda),
  )
  const cells = table.rows.flatMap((row) =>
    row.kind === 'day'
      ? [row.text]
      : [
          row.cells
            .map(({ before, text }) => `${before}${text}`)
            .filter(Boolean)
            .join(' '),
        ],
  )
  return [
    ...lines,
    ...(schema.subOrgan ? [subOrgan ?? ''] : []),
    placeAndDates ?? '',
    ...schema.documentTypes.map(({ name }) => name[language] ?? ''),
    ...printedList(agenda, language).split('\n'),
    ...agenda.items.map((item) => plainText(item.shortTitle[language] ?? item.title[language])),
    ...table.columns,
    ...cells,
  ]
}

function start(schema: string, sessionNumber: number): Agenda {
  const newId = ids()
  const days = { opening: '2026-10-12', closing: '2026-10-14' }
  const agenda = newAgenda({ ...factsOf(schema), ...days, sessionNumber }, newId)
  const leaves = agenda.items.filter(({ id }) => agenda.items.every(({ parent }) => parent !== id))
  const entries = agenda.meetings.flatMap(({ id: meeting }, at) => {
    const item = leaves[at % leaves.length]?.id ?? null
    return [{ id: newId(), meeting, item, order: 'a0', text: {} }]
  })
  return { ...agenda, entries }
}

function factsOf(schema: string): Facts {
  const languages = [...LANGUAGES]
  return { kind: 'annotated-provisional-agenda', schema, languages, state: 'draft' }
}

function ids(): () => string {
  let made = 0
  return () => `id-${++made}`
}

function keysOf(items: (typeof AGENDA_SCHEMAS)[number]['standingItems']): readonly string[] {
  return items.map(({ key }) => key)
}
