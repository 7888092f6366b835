import { keysBetween } from '../../base/order-key.ts'
import { ok, type Result, refused } from '../../base/result.ts'
import type { Agenda, Id, Item } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { timetableTitle } from '../../model/item-title.ts'
import { plainLine } from '../../model/plain-text.ts'
import { languageOf, paragraphsOf, spliceParagraphs } from './annotations.ts'
import type { Correctable, CorrectionRefusal } from './correction.ts'
import { unplaced } from './unplaced.ts'

/**
 * Takes an item away of which only the title was wrong: its paragraphs and documents go to the item
 * before it, its rows of the timetable keep its title as their text, and the heading of its
 * annotation is not placed any more.
 */
export function dissolveItem(
  from: Correctable,
  item: Id,
): Result<{ readonly rest: Correctable; readonly title: string }, CorrectionRefusal> {
  const { items } = from.agenda
  const at = items.findIndex(({ id }) => id === item)
  const gone = items[at]
  const heir = items[at - 1] ?? items[at + 1]
  if (!gone) return refused('no-item')
  if (items.some(({ parent }) => parent === item)) return refused('has-sub-items')
  if (!heir) return refused('only-item')
  const title = plainLine(gone.title[languageOf(from.agenda)])
  return ok({ rest: withoutItem(inherited(from, gone, heir), gone), title })
}

/** Paragraphs and documents of an item, given to another one: after its own, or before them. */
function inherited(from: Correctable, gone: Item, heir: Item): Correctable {
  const own = paragraphsOf(from.agenda, gone.id)
  const isAfter = from.agenda.items.indexOf(heir) < from.agenda.items.indexOf(gone)
  const place = isAfter ? paragraphsOf(from.agenda, heir.id).length : 0
  const moved = spliceParagraphs(from, heir.id, { from: place, count: 0 }, own)
  const lines = moved.lines.map((line): LineOutcome => {
    if (line.owner !== gone.id) return line
    if (line.paragraph !== undefined)
      return { ...line, owner: heir.id, paragraph: place + line.paragraph }
    return line.became === 'heading' ? unplaced(line) : line
  })
  return { agenda: withDocuments(moved.agenda, gone.id, heir.id), lines }
}

function withDocuments(agenda: Agenda, from: Id, to: Id): Agenda {
  const kept = agenda.documents.filter(({ item }) => item === to)
  const moved = agenda.documents.filter(({ item }) => item === from)
  const keys = keysBetween(kept.at(-1)?.order ?? null, null, moved.length)
  const given = moved.map((document, at) => ({ ...document, item: to, order: keys[at] ?? '' }))
  const others = agenda.documents.filter(({ item }) => item !== to && item !== from)
  const all = [...others, ...kept, ...given]
  return {
    ...agenda,
    documents: agenda.items.flatMap(({ id }) => all.filter(({ item }) => item === id)),
  }
}

function withoutItem(from: Correctable, gone: Item): Correctable {
  const { agenda } = from
  const language = languageOf(agenda)
  const text = timetableTitle(gone, language).text
  const entries = agenda.entries.map((entry) =>
    entry.item === gone.id
      ? { ...entry, item: null, text: text ? { [language]: text } : {} }
      : entry,
  )
  const items = agenda.items.filter(({ id }) => id !== gone.id)
  return { ...from, agenda: { ...agenda, items, entries } }
}
