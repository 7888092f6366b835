import { DOCUMENT_TYPES } from '../../agenda-schema/document-types.ts'
import { keysBetween } from '../../base/order-key.ts'
import type { Agenda, Document, Facts, Id, Item, OrderKey } from '../../model/agenda.ts'
import type { PerLanguage } from '../../model/language.ts'
import type { Text } from '../../model/text.ts'
import { type DraftItem, flatItems } from './draft.ts'
import type { LineAccount } from './ledger.ts'
import type { Line } from './line.ts'
import type { Meetings } from './meetings.ts'
import type { Reader } from './reader.ts'
import { lineText, paragraphsText } from './to-text.ts'

/** More lines than this would not be looked through one by one; the rest stays in one record. */
const MOST_UNPLACED = 5_000

/** Puts what was read together to an agenda. */
export function assemble(
  facts: Facts,
  items: readonly DraftItem[],
  { meetings, entries }: Meetings,
  unplaced: Agenda['unplaced'],
  reader: Reader,
): Agenda {
  return {
    facts,
    items: itemsOf(items, null, reader),
    documents: flatItems(items).flatMap((item) => documentsOf(item, reader)),
    meetings,
    entries,
    unplaced,
    deleted: { items: [], documents: [], meetings: [], entries: [] },
  }
}

/** The lines that found no place, as they stood. */
export function unplacedLines(
  lines: readonly Pick<Line, 'number' | 'raw'>[],
  accounts: readonly LineAccount[],
  { newId }: Pick<Reader, 'newId'>,
): Agenda['unplaced'] {
  const left = lines.filter((_, at) => accounts[at]?.fate === 'unplaced')
  const rest = left.slice(MOST_UNPLACED)
  const records = left
    .slice(0, MOST_UNPLACED)
    .map(({ number, raw }) => ({ id: newId('unplaced'), line: number, text: raw.trim() }))
  const [first] = rest
  if (!first) return records
  const text = rest.map(({ raw }) => raw.trim()).join('\n')
  return [...records, { id: newId('unplaced'), line: first.number, text }]
}

function itemsOf(items: readonly DraftItem[], parent: Id | null, reader: Reader): readonly Item[] {
  const { language } = reader.vocabulary.facts
  const keys = keysBetween(null, null, items.length)
  return items.flatMap((item, at) => [
    {
      id: item.id,
      parent,
      order: keyAt(keys, at),
      title: { [language]: lineText(item.title, language) },
      shortTitle: item.shortTitle ? { [language]: lineText(item.shortTitle, language) } : {},
      annotation: annotationOf(item, reader),
    },
    ...itemsOf(item.children, item.id, reader),
  ])
}

function annotationOf({ paragraphs }: DraftItem, { vocabulary }: Reader): PerLanguage<Text> {
  const { language } = vocabulary.facts
  return paragraphs.length > 0 ? { [language]: paragraphsText(paragraphs, language) } : {}
}

function documentsOf(item: DraftItem, { vocabulary }: Reader): readonly Document[] {
  const { language } = vocabulary.facts
  const keys = keysBetween(null, null, item.documents.length)
  const known = new Set(DOCUMENT_TYPES.map(({ id }) => id))
  return item.documents.map(({ id, type, title, symbol, note }, at) => ({
    id,
    item: item.id,
    order: keyAt(keys, at),
    ...(type && known.has(type) ? { type } : {}),
    title: { [language]: lineText(title, language) },
    ...(symbol ? { symbol } : {}),
    ...(note ? { note } : {}),
  }))
}

function keyAt(keys: readonly OrderKey[], at: number): OrderKey {
  return keys[at] ?? ''
}
