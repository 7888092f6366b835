import type { Agenda, Document, Entry, Id, Item } from '../model/agenda.ts'
import type { TextField } from '../model/edit.ts'
import type { Place } from '../model/finding.ts'
import type { Language, PerLanguage } from '../model/language.ts'
import type { Text } from '../model/text.ts'
import { type TextView, viewText } from './text-view.ts'

/** Every text of an agenda in its languages; a text that has not changed keeps its view. */
export function viewsOf({ facts, items, documents, entries }: Agenda): readonly TextView[] {
  const { languages } = facts
  const views: TextView[] = []
  const add = (more: readonly TextView[]) => {
    for (const view of more) views.push(view)
  }
  for (const item of items) add(ofRecord(item, languages, itemTexts))
  for (const document of documents) add(ofRecord(document, languages, documentTexts))
  for (const entry of entries) if (entry.item === null) add(ofRecord(entry, languages, entryTexts))
  return views
}

/** The texts of one item; none of one that does not exist. */
export function viewsOfItem(
  item: Item | undefined,
  languages: readonly Language[],
): readonly TextView[] {
  return item ? ofRecord(item, languages, itemTexts) : []
}

type Owned = readonly [Id, TextField, PerLanguage<Text>, Place]

function itemTexts({ id, title, shortTitle, annotation }: Item): readonly Owned[] {
  const at = { item: id }
  return [
    [id, 'title', title, at],
    [id, 'short-title', shortTitle, at],
    [id, 'annotation', annotation, at],
  ]
}

function documentTexts({ id, item, title }: Document): readonly Owned[] {
  return [[id, 'title', title, { document: id, item }]]
}

function entryTexts({ id, meeting, text }: Entry): readonly Owned[] {
  return [[id, 'text', text, { entry: id, meeting }]]
}

interface Seen {
  readonly languages: readonly Language[]
  readonly views: readonly TextView[]
}

/** The views of each record as it is: an edit makes another object of the record it changes. */
const records = new WeakMap<object, Seen>()
const texts = new WeakMap<Text, TextView>()

function ofRecord<Owner extends object>(
  record: Owner,
  languages: readonly Language[],
  textsOf: (record: Owner) => readonly Owned[],
): readonly TextView[] {
  const seen = records.get(record)
  if (seen && isSame(seen.languages, languages)) return seen.views
  const views = textsOf(record).flatMap((owned) =>
    languages.flatMap((language) => {
      const view = viewIn(language, owned)
      return view ? [view] : []
    }),
  )
  records.set(record, { languages, views })
  return views
}

function isSame(one: readonly Language[], other: readonly Language[]): boolean {
  return one === other || one.join() === other.join()
}

/** The view of a text, the one from before where it still is in the same place. */
function viewIn(language: Language, [owner, field, owned, at]: Owned): TextView | null {
  const text = owned[language]
  if (!text) return null
  const known = texts.get(text)
  const stays =
    known?.owner === owner &&
    known.field === field &&
    known.language === language &&
    known.at.item === at.item &&
    known.at.meeting === at.meeting
  if (known && stays) return known
  const view = viewText({ owner, field, language }, at, text)
  texts.set(text, view)
  return view
}
