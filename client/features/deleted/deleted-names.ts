import type { Agenda, Deleted, Id, Meeting } from '../../../shared/model/agenda.ts'
import type { RecordKind } from '../../../shared/model/edit.ts'
import { inSomeLanguage } from '../../../shared/model/item-title.ts'
import type { Language, PerLanguage } from '../../../shared/model/language.ts'
import { timeRange, weekdayDate } from '../../../shared/model/long-dates.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import type { Text } from '../../../shared/model/text.ts'

/** The kinds of record of the Deleted list, in its order, with where they stand in the model. */
export const DELETED_KINDS = ['item', 'document', 'meeting', 'entry'] as const
export type DeletedKind = Extract<RecordKind, (typeof DELETED_KINDS)[number]>

/** A deleted record with the words by which people know it; empty when it never had any. */
export interface DeletedRecord {
  readonly kind: DeletedKind
  readonly id: Id
  readonly name: string
}

/** The deleted records of one kind, named in the language shown or the first they have words in. */
export function deletedRecords(
  agenda: Pick<Agenda, 'items' | 'deleted'>,
  kind: DeletedKind,
  language: Language,
): readonly DeletedRecord[] {
  return NAMES[kind](agenda, language).map(([id, name]) => ({ kind, id, name }))
}

type Naming = (
  agenda: { readonly items: Agenda['items']; readonly deleted: Deleted },
  language: Language,
) => readonly (readonly [Id, string])[]

const NAMES: Record<DeletedKind, Naming> = {
  item: ({ deleted }, language) =>
    deleted.items.map(({ id, title }) => [id, lineOf(title, language)]),
  document: ({ deleted }, language) =>
    deleted.documents.map(({ id, title, symbol }) => [
      id,
      [lineOf(title, language), symbol].filter(Boolean).join(' · '),
    ]),
  meeting: ({ deleted }, language) =>
    deleted.meetings.map((meeting) => [meeting.id, meetingName(meeting, language)]),
  entry: ({ items, deleted }, language) =>
    deleted.entries.map(({ id, item, text }) => {
      const title = items.find((one) => one.id === item)?.title
      return [id, lineOf(text, language) || (title ? lineOf(title, language) : '')]
    }),
}

function lineOf(texts: PerLanguage<Text>, language: Language): string {
  return plainLine(inSomeLanguage(texts, language)?.text)
}

function meetingName({ date, start, end, body }: Meeting, language: Language): string {
  const when = [weekdayDate(date, language) || date, timeRange(start, end, language)]
  return [...when, body].filter(Boolean).join(', ')
}
