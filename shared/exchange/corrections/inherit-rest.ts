import { keysBetween } from '../../base/order-key.ts'
import type { Agenda, Id } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { paragraphsOf, spliceParagraphs } from './annotations.ts'
import type { Correctable } from './correction.ts'

/**
 * A title that stood within an annotation was the heading of the next one: the paragraphs and the
 * documents that follow it in the source go to the item that it has become.
 */
export function inheritRest(from: Correctable, title: LineOutcome, heir: Id): Correctable {
  const owner = title.owner ?? ''
  const later = from.lines.filter(({ line }) => line > title.line)
  const paragraphs = later.flatMap((line) =>
    line.owner === owner && line.paragraph !== undefined ? [line.paragraph] : [],
  )
  const documents = new Set(
    later.flatMap((line) => (line.became === 'document' && line.owner ? [line.owner] : [])),
  )
  const at = Math.min(...paragraphs)
  const moved = paragraphs.length > 0 ? withParagraphsMoved(from, owner, heir, at) : from
  return { ...moved, agenda: withDocumentsMoved(moved.agenda, owner, heir, documents) }
}

function withParagraphsMoved(from: Correctable, owner: Id, heir: Id, at: number): Correctable {
  const going = paragraphsOf(from.agenda, owner).slice(at)
  const given = spliceParagraphs(from, heir, { from: 0, count: 0 }, going)
  const lines = given.lines.map((line) =>
    line.owner === owner && line.paragraph !== undefined && line.paragraph >= at
      ? { ...line, owner: heir, paragraph: line.paragraph - at }
      : line,
  )
  return spliceParagraphs({ ...given, lines }, owner, { from: at, count: going.length }, [])
}

function withDocumentsMoved(agenda: Agenda, owner: Id, heir: Id, later: ReadonlySet<Id>): Agenda {
  const isGoing = (id: Id, item: Id) => item === owner && later.has(id)
  const going = agenda.documents.filter(({ id, item }) => isGoing(id, item))
  const keys = keysBetween(null, null, going.length)
  const given = going.map((one, at) => ({ ...one, item: heir, order: keys[at] ?? '' }))
  const all = [...agenda.documents.filter(({ id, item }) => !isGoing(id, item)), ...given]
  return {
    ...agenda,
    documents: agenda.items.flatMap(({ id }) => all.filter(({ item }) => item === id)),
  }
}
