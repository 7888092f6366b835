import { remembered } from '../../../shared/base/remembered.ts'
import { childrenByParent } from '../../../shared/base/tree.ts'
import type { Agenda, Id, Item } from '../../../shared/model/agenda.ts'
import { timetableTitle } from '../../../shared/model/item-title.ts'
import type { Language } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'

/** One row of the tree, all of it derived. */
export interface OutlineRow {
  readonly id: Id
  readonly parent: Id | null
  readonly level: number
  /** As the tree prints it: `1`, `a)`. */
  readonly marker: string
  /** As it is cited: `1 a)`. */
  readonly number: string
  /** The short title where there is one, else the title; empty when neither is written. */
  readonly title: string
  /** Which of the two it is. */
  readonly field: 'title' | 'short-title'
  /** Its place among its siblings, from 1, and their number. */
  readonly position: number
  readonly siblings: number
  readonly hasChildren: boolean
}

/** How to make the rows of the tree in a language, from the first to the last. */
export function outlineRowsIn(language: Language): (agenda: Agenda) => readonly OutlineRow[] {
  const titleOf = remembered((item: Item) => shownTitle(item, language))
  return ({ items }) => rowsOf(items, language, titleOf)
}

function rowsOf(
  items: readonly Item[],
  language: Language,
  titleOf: (item: Item) => ShownTitle,
): readonly OutlineRow[] {
  const numbers = numberItems(items, language)
  const children = childrenByParent(items)
  const rowsBelow = (parent: Id | null): readonly OutlineRow[] =>
    (children.get(parent) ?? []).flatMap((item, index, siblings) => {
      const number = numbers.get(item.id)
      const level = number?.level ?? 1
      const row = {
        id: item.id,
        parent,
        level,
        marker: (level === 1 ? number?.label : number?.marker) ?? '',
        number: number?.label ?? '',
        ...titleOf(item),
        position: index + 1,
        siblings: siblings.length,
        hasChildren: children.has(item.id),
      }
      return [row, ...rowsBelow(item.id)]
    })
  return rowsBelow(null)
}

/** Whether two lists of rows look the same, so that typing in an annotation redraws no row. */
export function sameRows(some: readonly OutlineRow[], others: readonly OutlineRow[]): boolean {
  return some.length === others.length && some.every((row, index) => sameRow(row, others[index]))
}

/** Whether two rows look the same. */
export function sameRow(row: OutlineRow, other: OutlineRow | undefined): boolean {
  if (!other) return false
  return KEYS.every((key) => row[key] === other[key])
}

const KEYS = [
  'id',
  'parent',
  'level',
  'marker',
  'number',
  'title',
  'field',
  'position',
  'siblings',
  'hasChildren',
] as const satisfies readonly (keyof OutlineRow)[]

type ShownTitle = Pick<OutlineRow, 'title' | 'field'>

function shownTitle(item: Item, language: Language): ShownTitle {
  const { field, text } = timetableTitle(item, language)
  return { title: plainLine(text), field }
}
