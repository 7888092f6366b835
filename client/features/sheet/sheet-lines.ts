import { childrenByParent } from '../../../shared/base/tree.ts'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { endPunctuation } from '../../../shared/model/punctuation.ts'

/** What the sheet prints around the title and the annotation of an item; all of it derived. */
export interface SheetLine {
  readonly id: Id
  readonly parent: Id | null
  readonly level: number
  /** `1.`, `a)`. */
  readonly marker: string
  /** `1 a)`. */
  readonly number: string
  /** What ends the title in the agenda list. */
  readonly end: string
}

/** A line with those below it. */
export interface SheetBranch extends SheetLine {
  readonly below: readonly SheetBranch[]
}

/** The lines of the sheet, in agenda order. */
export function sheetLines(agenda: Agenda, language: Language): readonly SheetLine[] {
  const numbers = numberItems(agenda.items, language)
  const ends = endPunctuation(agenda.items, language)
  return agenda.items.map(({ id, parent }) => {
    const number = numbers.get(id)
    return {
      id,
      parent,
      level: number?.level ?? 1,
      marker: number?.marker ?? '',
      number: number?.label ?? '',
      end: ends.get(id) ?? '',
    }
  })
}

/** Whether two lists of lines print the same, so that typing redraws neither list. */
export function sameLines(some: readonly SheetLine[], others: readonly SheetLine[]): boolean {
  return some.length === others.length && some.every((line, index) => sameLine(line, others[index]))
}

/** The lines as a tree, for the nested agenda list. */
export function branchesOf(lines: readonly SheetLine[]): readonly SheetBranch[] {
  const children = childrenByParent(lines)
  const below = (parent: Id | null): readonly SheetBranch[] =>
    (children.get(parent) ?? []).map((line) => ({ ...line, below: below(line.id) }))
  return below(null)
}

function sameLine(line: SheetLine, other: SheetLine | undefined): boolean {
  return (
    other !== undefined &&
    line.id === other.id &&
    line.parent === other.parent &&
    line.marker === other.marker &&
    line.number === other.number &&
    line.end === other.end
  )
}
