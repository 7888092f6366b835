import { type EnteredHolidays, NONE_ENTERED } from '../agenda-schema/holidays.ts'
import type { Agenda, Document, Entry, Id, Item } from '../model/agenda.ts'
import type { TextField } from '../model/edit.ts'
import type { PerLanguage } from '../model/language.ts'
import type { Text } from '../model/text.ts'
import { viewText } from '../rules/text-view.ts'
import { factPlaces } from './fact-places.ts'
import { bodyPlaces, nextDocument } from './next-document.ts'
import { nextText } from './next-text.ts'
import { nextTimetable } from './next-timetable.ts'
import { createPassage, type Passage } from './passage.ts'
import type { PlaceDraft } from './place-draft.ts'
import { renamed } from './renamed.ts'
import type { WantedSession } from './wanted-session.ts'

/**
 * The agenda that the next session starts from, made from the last one: a draft with the same items,
 * texts and documents under new ids, the timetable on the new days, the facts of one document
 * emptied. Ordinals in the titles of items are written anew; every other word stays. What was
 * changed and what still names the last session is listed in {@link Agenda.places}, in the order in
 * which the agenda is read.
 *
 * @param newId makes the id of each record
 * @param entered the holidays that somebody entered
 */
export function nextSession(
  previous: Agenda,
  wanted: WantedSession,
  newId: () => Id,
  entered: EnteredHolidays = NONE_ENTERED,
): Agenda {
  const last = renamed(previous, newId)
  const passage = createPassage(last, wanted, entered)
  const timetable = nextTimetable(last, passage, newId)
  const carrier = new Carrier(passage)
  carrier.places.push(...factPlaces(passage))
  const written = last.items.map((item) => ({
    item: carrier.item(item),
    documents: last.documents
      .filter((document) => document.item === item.id)
      .map((document) => carrier.document(document)),
  }))
  carrier.places.push(...timetable.places)
  for (const meeting of timetable.meetings) carrier.places.push(...bodyPlaces(meeting, passage))
  const entries = timetable.entries.map((entry) => carrier.entry(entry))
  const places = carrier.places.map((place, at) => ({ ...place, id: newId(), number: at + 1 }))
  return {
    facts: passage.next,
    items: written.map(({ item }) => item),
    documents: written.flatMap(({ documents }) => documents),
    meetings: timetable.meetings,
    entries,
    unplaced: last.unplaced,
    ...(places.length > 0 ? { places } : {}),
    deleted: last.deleted,
  }
}

/** Carries records over one after the other, gathering the places to check. */
class Carrier {
  readonly places: PlaceDraft[] = []
  readonly #passage: Passage

  constructor(passage: Passage) {
    this.#passage = passage
  }

  item(item: Item): Item {
    const { id, title, shortTitle, annotation } = item
    return {
      ...item,
      title: this.#texts(id, 'title', title),
      shortTitle: this.#texts(id, 'short-title', shortTitle),
      annotation: this.#texts(id, 'annotation', annotation),
    }
  }

  document(document: Document): Document {
    const title = this.#texts(document.id, 'title', document.title, true)
    const { record, places } = nextDocument(document, this.#passage)
    this.places.push(...places)
    return { ...record, title }
  }

  entry(entry: Entry): Entry {
    return entry.item === null
      ? { ...entry, text: this.#texts(entry.id, 'text', entry.text) }
      : entry
  }

  #texts(
    owner: Id,
    field: TextField,
    texts: PerLanguage<Text>,
    isDocument: boolean = false,
  ): PerLanguage<Text> {
    const at = isDocument ? { document: owner } : {}
    return Object.fromEntries(
      this.#passage.last.facts.languages.flatMap((language) => {
        const before = texts[language]
        if (!before) return []
        const { text, places } = nextText(
          viewText({ owner, field, language }, at, before),
          this.#passage,
        )
        this.places.push(...places)
        return [[language, text]]
      }),
    )
  }
}
