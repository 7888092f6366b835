import type { Agenda, Document, Entry, Facts, Item, Meeting } from '../shared/model/agenda.ts'
import type { PerLanguage } from '../shared/model/language.ts'
import type { PlaceToCheck } from '../shared/model/place-to-check.ts'
import { textOf } from '../shared/model/plain-text.ts'
import type { Paragraph, ParagraphKind, Run, Text } from '../shared/model/text.ts'

/** Every fact there is, which its type makes sure of. */
const EVERY_FACT: Required<Facts> = {
  kind: 'annotated-provisional-agenda',
  schema: 'ctoc-cop',
  languages: ['fr', 'en', 'ar'],
  state: 'review',
  symbol: 'CTOC/COP/2026/1',
  jobNumber: 'V.26-01234',
  distribution: 'limited',
  documentDate: '2026-07-01',
  originalLanguage: 'en',
  sessionNumber: 13,
  place: 'vienna',
  opening: '2026-09-28',
  closing: '2026-10-02',
  reissueDate: '2026-07-20',
  bureauDate: '2026-06-10',
  bureauSubject: 'le projet d’organisation des travaux',
  meetingEntitlement: 20,
}

/**
 * An agenda with everything in it that an agenda can have: what reads, writes, copies or compares
 * agendas is tried on it, so that nothing is forgotten. Add to it whatever the model learns.
 */
export const KITCHEN_SINK: Agenda = {
  facts: EVERY_FACT,
  items: [
    item('organization', null, 'a0', { fr: 'Organisation', en: 'Organization', ar: 'تنظيم' }),
    {
      ...item('opening', 'organization', 'a0', { fr: 'Ouverture de la treizième session' }),
      shortTitle: { fr: textOf('Ouverture'), en: textOf('Opening') },
      annotation: { fr: annotation(), en: textOf('The session will open at 10 a.m.\n\nWelcome.') },
    },
    item('officers', 'organization', 'a1', { fr: 'Élection du Bureau', en: 'Officers' }),
    item('proposals', 'officers', 'a0', { fr: 'Candidatures', en: 'Candidacies' }),
    item('substance', null, 'a1', { fr: 'Une question de fond ?', en: 'A matter of substance' }),
    item('untitled', null, 'a1V', {}),
    {
      ...item('report', null, 'a2', { fr: '' }),
      title: { fr: emphasized(), en: textOf('Report') },
    },
  ],
  documents: [
    document('own', 'opening', 'a0', { symbol: 'CTOC/COP/2026/1' }),
    document('paper', 'substance', 'a0', {
      type: 'conference-room-paper',
      symbol: 'CTOC/COP/2026/CRP.1',
      note: 'En anglais seulement',
    }),
    document('joint', 'substance', 'a1', { symbol: 'E/CN.7/2026/17-E/CN.15/2026/18' }),
    document('no-symbol', 'report', 'a0', { type: 'A type of its own' }),
  ],
  meetings: [
    meeting('monday-morning', '2026-09-28', '10:00', 'plenary'),
    meeting('monday-group', '2026-09-28', '10:00', 'parallel', 'firearms'),
    meeting('monday-afternoon', '2026-09-28', '15:00', 'plenary'),
    meeting('thursday-morning', '2026-10-01', '10:00', 'plenary'),
    meeting('thursday-group', '2026-10-01', '10:00', 'parallel', 'firearms'),
    meeting('friday-friends', '2026-10-02', '15:00', 'parallel', 'Groupe des Amis'),
  ],
  entries: [
    entry('e1', 'monday-morning', 'a0', 'opening'),
    entry('e2', 'monday-morning', 'a1', 'substance'),
    { ...entry('e3', 'monday-group', 'a0', null), text: { fr: textOf('Débat'), en: emphasized() } },
    entry('e4', 'monday-afternoon', 'a0', 'substance'),
    entry('e5', 'thursday-morning', 'a0', 'report'),
    entry('e6', 'friday-friends', 'a0', 'gone'),
  ],
  unplaced: [
    { id: 'u1', line: 12, text: 'V.26-01234 (F)' },
    { id: 'u2', line: 40, text: '  a line of which\tnothing is known ' },
  ],
  places: [
    place('p1', 1, { kind: 'ordinal', owner: 'opening', field: 'title', language: 'fr' }),
    place('p2', 2, { kind: 'day', field: 'day', proposed: '2026-09-28', note: 'day-added' }),
  ],
  deleted: {
    items: [item('gone', null, 'a3', { fr: 'Un point supprimé', en: 'A deleted item' })],
    documents: [document('gone-document', 'substance', 'a2', { symbol: 'CTOC/COP/2026/9' })],
    meetings: [meeting('gone-meeting', '2026-09-29', '10:00', 'plenary')],
    entries: [entry('gone-entry', 'monday-morning', 'a2', 'report')],
    places: [place('p3', 3, { kind: 'fact', field: 'jobNumber', was: 'V.24-01234', proposed: '' })],
  },
}

/** The bodies of the footnotes that the kitchen sink calls, by their ids. */
export const KITCHEN_SINK_FOOTNOTES: Readonly<Record<string, PerLanguage<Text>>> = {
  'note-1': { fr: textOf('Résolution 55/25 de l’Assemblée générale, annexe I.') },
}

function annotation(): Text {
  return [
    paragraph('heading', 0, { text: 'Cérémonie' }),
    paragraph(
      'text',
      0,
      { text: 'La session s’ouvrira le ' },
      { text: 'lundi 28 septembre', bold: true },
      { text: ', à ' },
      { text: '10 heures', italic: true, underline: true },
      { text: '', footnote: 'note-1' },
      { text: '. Voir ' },
      { text: 'la page', link: 'https://www.unodc.org/' },
      { text: '.' },
    ),
    paragraph('text', 0),
    paragraph('quote', 1, { text: '« 1. Les pouvoirs sont communiqués. »' }),
    paragraph('bullet', 0, { text: 'un' }),
    paragraph('bullet', 8, { text: 'au plus profond' }),
    paragraph('numbered', 0, { text: 'premièrement' }),
    paragraph('numbered', 1, { text: 'אבג 👩‍👩‍👧 e\u0301\u00a0; fin' }),
  ]
}

function emphasized(): Text {
  return [paragraph('text', 0, { text: 'Adoption du ' }, { text: 'rapport', italic: true })]
}

function paragraph(kind: ParagraphKind, indent: number, ...runs: readonly Run[]): Paragraph {
  return { kind, indent, runs }
}

function item(id: string, parent: string | null, order: string, titles: PerLanguage<string>): Item {
  const title = Object.fromEntries(
    Object.entries(titles).map(([language, words]) => [language, textOf(words)]),
  )
  return { id, parent, order, title, shortTitle: {}, annotation: {} }
}

function place(id: string, number: number, known: Partial<PlaceToCheck>): PlaceToCheck {
  const text = { quote: 'Ouverture de la treizième session', at: 16, from: 16 }
  const values = { was: 'douzième', proposed: 'treizième', applied: true }
  return { id, number, kind: 'fact', owner: null, field: '', ...text, ...values, ...known }
}

function document(
  id: string,
  owner: string,
  order: string,
  known: Pick<Document, 'type' | 'symbol' | 'note'>,
): Document {
  const title = { fr: textOf(`Document « ${id} »`), en: textOf(`Document “${id}”`) }
  return { id, item: owner, order, title, ...known }
}

function meeting(
  id: string,
  date: string,
  start: string,
  track: Meeting['track'],
  body?: string,
): Meeting {
  const end = start === '10:00' ? '13:00' : '18:00'
  return { id, date, start, end, track, ...(body ? { body } : {}) }
}

function entry(id: string, owner: string, order: string, item: string | null): Entry {
  return { id, meeting: owner, order, item, text: {} }
}
