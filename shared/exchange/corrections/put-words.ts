import { compareOrdered, placeAt } from '../../base/order-key.ts'
import { ok, type Result, refused } from '../../base/result.ts'
import type { Agenda, Document, Id, Item } from '../../model/agenda.ts'
import type { Became, LineOutcome } from '../../model/import-result.ts'
import { textOf } from '../../model/plain-text.ts'
import type { ParagraphKind } from '../../model/text.ts'
import { bareTitle } from '../text/agenda-list.ts'
import { entryParts } from '../text/documentation.ts'
import { readMarker } from '../text/marker.ts'
import { vocabularyOf } from '../text/vocabularies.ts'
import { languageOf, paragraphsOf, plainParagraph, spliceParagraphs } from './annotations.ts'
import type { Correctable, CorrectionRefusal, Destination } from './correction.ts'
import type { Taken } from './take-lines.ts'

/** Levels of items. */
const DEEPEST = 3

type NewId = (kind: string) => Id
type Putting = Result<Correctable, CorrectionRefusal>

/** Puts words that were taken where a person sends them. */
export function putWords(taken: Taken, where: Destination, newId: NewId): Putting {
  switch (where.to) {
    case 'unplaced':
      return ok(taken.rest)
    case 'furniture':
      return ok(settle(taken.rest, taken.lines, (line) => ({ ...line, fate: 'furniture' })))
    case 'item':
      return putItem(taken, where, newId('item'))
    case 'document':
      return putDocument(taken, where.item, newId('document'))
    case 'annotation':
      return putParagraph(taken, where.item, 'text')
    case 'quotation':
      return putParagraph(taken, where.item, 'quote')
  }
}

function isKnown({ rest }: Taken, item: Id | null): boolean {
  return rest.agenda.items.some(({ id }) => id === item)
}

function settle(
  { agenda, lines }: Correctable,
  numbers: readonly number[],
  change: (line: LineOutcome) => LineOutcome,
): Correctable {
  const going = new Set(numbers)
  return { agenda, lines: lines.map((line) => (going.has(line.line) ? change(line) : line)) }
}

function placed(became: Became, owner: Id, paragraph?: number) {
  return ({ line, text, rules }: LineOutcome): LineOutcome => ({
    line,
    text,
    rules,
    fate: rules.length > 0 ? 'repaired' : 'placed',
    became,
    owner,
    ...(paragraph === undefined ? {} : { paragraph }),
  })
}

function wordsOf({ words }: Taken): string {
  return words.filter(Boolean).join(' ')
}

/** After the paragraphs whose lines stand before in the source. */
function putParagraph(taken: Taken, item: Id, kind: ParagraphKind): Putting {
  if (!isKnown(taken, item)) return refused('no-item')
  const { rest, lines } = taken
  const paragraph = placeInSource(rest, item, lines[0] ?? 0)
  const put = plainParagraph(kind, wordsOf(taken))
  const made = spliceParagraphs(rest, item, { from: paragraph, count: 0 }, [put])
  return ok(settle(made, lines, placed('annotation', item, paragraph)))
}

function placeInSource({ agenda, lines }: Correctable, item: Id, line: number): number {
  const first = new Map<number, number>()
  for (const one of lines) {
    if (one.owner !== item || one.paragraph === undefined || first.has(one.paragraph)) continue
    first.set(one.paragraph, one.line)
  }
  const count = paragraphsOf(agenda, item).length
  for (let at = 0; at < count; at++) if ((first.get(at) ?? 0) > line) return at
  return count
}

function putDocument(taken: Taken, item: Id, id: Id): Putting {
  if (!isKnown(taken, item)) return refused('no-item')
  const { rest, lines } = taken
  const { agenda } = rest
  const language = languageOf(agenda)
  const { type, title, symbol, note } = entryParts(wordsOf(taken), vocabularyOf(language))
  const siblings = agenda.documents.filter((one) => one.item === item)
  const before = rest.lines.filter((one) => one.became === 'document' && one.line < (lines[0] ?? 0))
  const earlier = new Set(before.map(({ owner }) => owner))
  const { order, rekeyed } = placeAt(siblings, siblings.filter((one) => earlier.has(one.id)).length)
  const made: Document = {
    id,
    item,
    order,
    ...(type ? { type } : {}),
    title: { [language]: textOf(title) },
    ...(symbol ? { symbol } : {}),
    ...(note ? { note } : {}),
  }
  const keys = new Map(rekeyed.map((one) => [one.id, one.order]))
  const all = [...agenda.documents, made].map((one) => ({
    ...one,
    order: keys.get(one.id) ?? one.order,
  }))
  const documents = agenda.items.flatMap((one) =>
    all.filter((document) => document.item === one.id).toSorted(compareOrdered),
  )
  return ok(settle({ ...rest, agenda: { ...agenda, documents } }, lines, placed('document', id)))
}

function putItem(
  taken: Taken,
  { after, level }: Extract<Destination, { to: 'item' }>,
  id: Id,
): Putting {
  if (after !== null && !isKnown(taken, after)) return refused('no-item')
  const { rest, lines } = taken
  const { agenda } = rest
  const language = languageOf(agenda)
  const words = wordsOf(taken)
  const title = bareTitle(readMarker(words)?.rest ?? words) || words
  const made = placedItem(agenda, after, level)
  if (depthOf(agenda, made.place.parent) >= DEEPEST) return refused('too-deep')
  const item: Item = {
    id,
    ...made.place,
    title: { [language]: textOf(title) },
    shortTitle: {},
    annotation: {},
  }
  const items = made.items.toSpliced(made.at, 0, item)
  const withItem = { ...rest, agenda: { ...agenda, items } }
  return ok(settle(withItem, lines, placed('title', id)))
}

/** How many items stand above what is below an item. */
function depthOf(agenda: Agenda, parent: Id | null): number {
  const above = agenda.items.find(({ id }) => id === parent)
  return above ? 1 + depthOf(agenda, above.parent) : 0
}

/** Where a new item goes: after another one and all below it. */
function placedItem(agenda: Agenda, after: Id | null, level: 'beside' | 'below') {
  const { items } = agenda
  const above = items.find(({ id }) => id === after)
  const parent = level === 'below' ? (above?.id ?? null) : (above?.parent ?? null)
  const siblings = items.filter((one) => one.parent === parent)
  const index =
    level === 'below' ? siblings.length : siblings.findIndex(({ id }) => id === after) + 1
  const { order, rekeyed } = placeAt(siblings, index)
  const keys = new Map(rekeyed.map((one) => [one.id, one.order]))
  const rekeyedItems = items.map((one) => ({ ...one, order: keys.get(one.id) ?? one.order }))
  return { items: rekeyedItems, at: endOfBranch(items, after), place: { parent, order } }
}

/** The place in the list after an item and everything below it. */
function endOfBranch(items: readonly Item[], top: Id | null): number {
  const at = items.findIndex(({ id }) => id === top)
  const below = new Set([top])
  let end = at + 1
  while (end < items.length && below.has(items[end]?.parent ?? null) && top !== null) {
    below.add(items[end]?.id ?? null)
    end++
  }
  return end
}
