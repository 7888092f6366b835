import { remembered } from '../../../shared/base/remembered.ts'
import { childrenByParent } from '../../../shared/base/tree.ts'
import type { Agenda, Document, Id, Item } from '../../../shared/model/agenda.ts'
import { inSomeLanguage } from '../../../shared/model/item-title.ts'
import type { Language, PerLanguage } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { isBlank, plainLine } from '../../../shared/model/plain-text.ts'
import { endPunctuation, punctuated } from '../../../shared/model/punctuation.ts'
import type { Text } from '../../../shared/model/text.ts'
import { documentsOf } from '../../state/agenda-index.ts'

/** A text as it stands in another language, for a hint where this one has nothing yet. */
export interface OtherLanguage {
  readonly language: Language
  readonly text: Text
}

/** What the sheet prints of an item in one language, apart from what is written in place. */
interface Printed {
  /** The title on one line, for the heading of the annotation. */
  readonly title: string
  /** The title in another language while it is missing in this one. */
  readonly otherTitle: OtherLanguage | null
  readonly otherAnnotation: OtherLanguage | null
  /** Whether an annotation is written in this language. */
  readonly isAnnotated: boolean
}

/** What the sheet prints around the title and the annotation of an item; all of it derived. */
export interface SheetLine extends Printed {
  readonly id: Id
  readonly parent: Id | null
  readonly level: number
  /** `1.`, `a)`. */
  readonly marker: string
  /** `1 a)`. */
  readonly number: string
  /** What ends the title in the agenda list; nothing after a question or where nothing is written. */
  readonly end: string
  readonly documents: readonly Document[]
  readonly hasSubItems: boolean
}

/** A line with those below it. */
export interface SheetBranch extends SheetLine {
  readonly below: readonly SheetBranch[]
}

/** How to make the lines of the sheet in a language, in agenda order. */
export function sheetLinesIn(language: Language): (agenda: Agenda) => readonly SheetLine[] {
  const printedOf = remembered(
    ({ title, annotation }: Item): Printed => ({
      title: plainLine(title[language]),
      otherTitle: otherLanguage(title, language),
      otherAnnotation: otherLanguage(annotation, language),
      isAnnotated: !isBlank(annotation[language]),
    }),
  )
  return (agenda) => {
    const numbers = numberItems(agenda.items, language)
    const ends = endPunctuation(agenda.items, language)
    const parents = new Set(agenda.items.map(({ parent }) => parent))
    return agenda.items.map((item) => {
      const { id, parent } = item
      const number = numbers.get(id)
      const printed = printedOf(item)
      return {
        ...printed,
        id,
        parent,
        level: number?.level ?? 1,
        marker: number?.marker ?? '',
        number: number?.label ?? '',
        end: endAfter(printed.title, ends.get(id) ?? ''),
        documents: documentsOf(agenda, id),
        hasSubItems: parents.has(id),
      }
    })
  }
}

/** Whether two lists of lines print the same, so that typing an annotation redraws nothing. */
export function sameLines(some: readonly SheetLine[], others: readonly SheetLine[]): boolean {
  return some.length === others.length && some.every((line, index) => sameLine(line, others[index]))
}

/** Whether two lines print the same. */
export function sameLine(line: SheetLine, other: SheetLine | undefined): boolean {
  return (
    other !== undefined &&
    PLAIN.every((key) => line[key] === other[key]) &&
    line.otherTitle?.text === other.otherTitle?.text &&
    line.otherAnnotation?.text === other.otherAnnotation?.text
  )
}

/** The lines as a tree, for the nested agenda list. */
export function branchesOf(lines: readonly SheetLine[]): readonly SheetBranch[] {
  const children = childrenByParent(lines)
  const below = (parent: Id | null): readonly SheetBranch[] =>
    (children.get(parent) ?? []).map((line) => ({ ...line, below: below(line.id) }))
  return below(null)
}

/** The lines in groups: one of the first level, and those that follow until the next. */
export function withSubItems(
  lines: readonly SheetLine[],
): readonly (readonly [SheetLine, ...SheetLine[]])[] {
  const groups: [SheetLine, ...SheetLine[]][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && line.parent !== null) last.push(line)
    else groups.push([line])
  }
  return groups
}

const PLAIN = [
  'id',
  'parent',
  'level',
  'marker',
  'number',
  'end',
  'title',
  'documents',
  'isAnnotated',
  'hasSubItems',
] as const satisfies readonly (keyof SheetLine)[]

function endAfter(title: string, end: string): string {
  return title ? punctuated(title, end).slice(title.length) : ''
}

function otherLanguage(texts: PerLanguage<Text>, language: Language): OtherLanguage | null {
  return isBlank(texts[language]) ? inSomeLanguage(texts, language) : null
}
