import type { StandingSubItem } from '../../shared/agenda-schema/agenda-schema.ts'
import { CTOC_COP } from '../../shared/agenda-schema/ctoc-cop.ts'
import { documentTypeName } from '../../shared/agenda-schema/document-types.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import { assert } from '../../shared/base/assert.ts'
import { keysBetween } from '../../shared/base/order-key.ts'
import type { Agenda, Document, Entry, Facts, Id, Meeting } from '../../shared/model/agenda.ts'
import type { PerLanguage } from '../../shared/model/language.ts'
import type { Text } from '../../shared/model/text.ts'
import { markedText } from './marked-text.ts'
import { ORGANIZATIONAL_MATTERS } from './organizational-matters.ts'
import { REMAINING_ITEMS } from './remaining-items.ts'
import { REVIEW_OF_IMPLEMENTATION } from './review-of-implementation.ts'
import type { Bilingual, SampleAnnotation } from './sample-annotation.ts'
import { SAMPLE_TIMETABLE, type SampleMeeting } from './sample-timetable.ts'

const ANNOTATIONS: readonly SampleAnnotation[] = [
  ...ORGANIZATIONAL_MATTERS,
  ...REVIEW_OF_IMPLEMENTATION,
  ...REMAINING_ITEMS,
]

const FACTS: Facts = {
  kind: 'annotated-provisional-agenda',
  schema: CTOC_COP.id,
  languages: ['en', 'fr'],
  state: 'draft',
  symbol: 'CTOC/COP/2026/1',
  distribution: 'general',
  documentDate: '2026-07-15',
  originalLanguage: 'en',
  sessionNumber: 13,
  place: 'vienna',
  opening: '2026-10-19',
  closing: '2026-10-23',
  bureauDate: '2026-06-12',
}

/**
 * The sample: the annotated provisional agenda of the thirteenth session of the Conference of the
 * Parties, whole in French and English but for one item that has no meeting yet. Numbers, titles
 * and the agenda's own entry come from the agenda schema.
 *
 * @param first the language in which it opens
 * @param newId makes the id of each record
 */
export function sampleAgenda(first: 'fr' | 'en', newId: () => Id): Agenda {
  const languages = first === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
  const base = newAgenda({ ...FACTS, languages }, newId)
  const ids = idsByKey(base)
  const meetings = SAMPLE_TIMETABLE.map((meeting) => meetingOf(meeting, newId))
  return {
    ...base,
    items: base.items.map((item) => ({ ...item, annotation: annotationOf(item.id, ids) })),
    documents: base.items.flatMap((item) => [
      ...base.documents.filter((document) => document.item === item.id),
      ...documentsOf(item.id, ids, newId),
    ]),
    meetings,
    entries: SAMPLE_TIMETABLE.flatMap((meeting, place) =>
      entriesOf(meeting, meetings[place]?.id ?? '', ids, newId),
    ),
  }
}

/** The item ids by the keys of the standing items, which newAgenda makes in their order. */
function idsByKey({ items }: Agenda): ReadonlyMap<string, Id> {
  const standing: readonly StandingSubItem[] = CTOC_COP.standingItems.flatMap((item) => [
    item,
    ...(item.subItems ?? []),
  ])
  assert(standing.length === items.length, 'one item per standing item', items.length)
  return new Map(standing.map(({ key }, place) => [key, items[place]?.id ?? '']))
}

function annotationOf(item: Id, ids: ReadonlyMap<string, Id>): PerLanguage<Text> {
  const found = ANNOTATIONS.find(({ key }) => ids.get(key) === item)
  if (!found) return {}
  const { fr, en } = found.annotation
  return { fr: markedText(fr, 'fr'), en: markedText(en, 'en') }
}

function documentsOf(item: Id, ids: ReadonlyMap<string, Id>, newId: () => Id): readonly Document[] {
  const documents = ANNOTATIONS.find(({ key }) => ids.get(key) === item)?.documents ?? []
  const keys = keysBetween(null, null, documents.length)
  return documents.map(({ type, symbol, title }, place) => ({
    id: newId(),
    item,
    order: keys[place] ?? '',
    type,
    symbol,
    title: bilingualText({
      fr: `${documentTypeName(type, 'fr')} ${title.fr}`,
      en: `${documentTypeName(type, 'en')} ${title.en}`,
    }),
  }))
}

function meetingOf({ date, half, track, body }: SampleMeeting, newId: () => Id): Meeting {
  const slot = CTOC_COP.timetable.slots[half === 'morning' ? 0 : 1]
  assert(slot, 'two half days in the agenda schema')
  const { start, end } = slot
  return { id: newId(), date, start, end, track, ...(body === undefined ? {} : { body }) }
}

function entriesOf(
  { rows }: SampleMeeting,
  meeting: Id,
  ids: ReadonlyMap<string, Id>,
  newId: () => Id,
): readonly Entry[] {
  const keys = keysBetween(null, null, rows.length)
  return rows.map((row, place) => ({
    id: newId(),
    meeting,
    order: keys[place] ?? '',
    item: typeof row === 'string' ? (ids.get(row) ?? null) : null,
    text: typeof row === 'string' ? {} : bilingualText(row),
  }))
}

function bilingualText({ fr, en }: Bilingual): PerLanguage<Text> {
  return { fr: markedText([fr], 'fr'), en: markedText([en], 'en') }
}
