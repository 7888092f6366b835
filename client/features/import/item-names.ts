import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { LineOutcome } from '../../../shared/model/import-result.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import type { Language } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'

/** An item as it is offered: its number and its title. */
export interface NamedItem {
  readonly id: Id
  readonly number: string
  readonly title: string
}

/** The items of an agenda, in its order. */
export function namedItems(agenda: Agenda, language: Language): readonly NamedItem[] {
  const numbers = numberItems(agenda.items, language)
  return agenda.items.map((item) => ({
    id: item.id,
    number: numbers.get(item.id)?.label ?? '',
    title: itemTitle(item, language),
  }))
}

/** The item that a line belongs to; undefined when it belongs to none. */
export function itemOf({ owner }: LineOutcome, agenda: Agenda): Id | undefined {
  if (owner === undefined) return undefined
  if (agenda.items.some(({ id }) => id === owner)) return owner
  const document = agenda.documents.find(({ id }) => id === owner)
  const entry = agenda.entries.find(({ id }) => id === owner)
  return document?.item ?? entry?.item ?? undefined
}

/** The item of a line, or of the nearest line before it that has one; else the first of those offered. */
export function nearestItem(
  line: number,
  lines: readonly LineOutcome[],
  agenda: Agenda,
  offered: ReadonlySet<Id>,
): Id | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const outcome = lines[at]
    const item = outcome && itemOf(outcome, agenda)
    if (item !== undefined && offered.has(item)) return item
  }
  const [first] = offered
  return first
}

/** The items whose titles stand in some lines: they go when the lines are sent elsewhere. */
export function titledBy(
  numbers: readonly number[],
  lines: readonly LineOutcome[],
): ReadonlySet<Id> {
  const titles = numbers.map((number) => lines[number - 1])
  return new Set(titles.flatMap((line) => (line?.became === 'title' ? (line.owner ?? []) : [])))
}
