import { remembered } from '../../base/remembered.ts'
import type { Facts, Id } from '../../model/agenda.ts'
import type { ParagraphKind } from '../../model/text.ts'
import type { Block } from './block.ts'
import type { Marker } from './marker.ts'
import type { Masthead } from './masthead.ts'

/** An item while it is being read. */
export interface DraftItem {
  readonly id: Id
  readonly parent: DraftItem | null
  /** As it was printed, or as its neighbours tell: `[2]`, `[2, 3]` for the third sub-item of 2. */
  readonly path: readonly number[]
  title: string
  shortTitle: string
  readonly children: DraftItem[]
  readonly paragraphs: DraftParagraph[]
  readonly documents: DraftDocument[]
  /** Lines of its title in the agenda. */
  readonly lines: readonly number[]
}

export interface DraftParagraph {
  readonly kind: ParagraphKind
  readonly indent: number
  readonly text: string
  readonly lines: readonly number[]
}

export interface DraftDocument {
  readonly id: Id
  readonly type: string | null
  readonly title: string
  readonly symbol: string | null
  readonly note: string | null
  readonly lines: readonly number[]
}

/** Every item of a list, each before its sub-items. */
export function flatItems(items: readonly DraftItem[]): readonly DraftItem[] {
  return items.flatMap((item) => [item, ...flatItems(item.children)])
}

/** The items of a list that is complete, by their paths; the first of those that share one. */
export const itemsByPath = remembered(
  (items: readonly DraftItem[]): ReadonlyMap<string, DraftItem> =>
    new Map(
      flatItems(items)
        .map((item) => [item.path.join(), item] as const)
        .reverse(),
    ),
)

/**
 * Whether the mark printed beside an item is neither the one that the agenda prints nor the one of
 * its place there. A mark of another kind than the item's says nothing.
 */
export function isOutOfTurn(
  { numbers, letter, roman, below }: Marker,
  item: DraftItem,
  items: readonly DraftItem[],
): boolean {
  const siblings = item.parent ? item.parent.children : items
  const right = [item.path.at(-1) ?? 0, siblings.indexOf(item) + 1]
  if (item.path.length === 1) {
    const [number] = numbers
    return numbers.length === 1 && letter === 0 && !right.includes(number ?? 0)
  }
  if (item.path.length === 2) {
    const isOther = numbers.length > 0 && numbers[0] !== item.path[0]
    const step = numbers[1] ?? letter
    return step > 0 && !below && (isOther || !right.includes(step))
  }
  if (numbers.length > 0) return below !== undefined && !right.includes(below)
  return roman > 0 && !right.includes(roman)
}

/** A part of a document: its blocks. */
export interface Zones {
  readonly masthead: readonly Block[]
  readonly agenda: readonly Block[]
  readonly annotations: readonly Block[]
}

/** What the main part of a document was read to. */
export interface Body {
  readonly kind: Facts['kind']
  readonly items: readonly DraftItem[]
  readonly masthead: Masthead
}
