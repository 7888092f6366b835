import { attribute, childAt, childrenOf, isWord, parseXml, wordsBelow } from './word-xml.ts'

/** How one level of a list prints its number. */
export interface ListLevel {
  readonly format: string
  /** `%1.%2)` */
  readonly text: string
  readonly start: number
  readonly style: string | undefined
}

/** A list: levels from 0. Lists of one family go on counting where another one stopped. */
export interface List {
  readonly family: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels at which this list begins anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of a document by their id. */
export function readLists(part: string | undefined): ReadonlyMap<string, List> {
  if (part === undefined) return new Map()
  const document = parseXml(part)
  const families = new Map(
    wordsBelow(document, 'abstractNum').map((family) => [
      attribute(family, 'abstractNumId') ?? '',
      levelsOf(family),
    ]),
  )
  return new Map(
    wordsBelow(document, 'num').map((list) => {
      const family = attribute(childAt(list, 'abstractNumId'), 'val') ?? ''
      const levels = new Map(families.get(family))
      const overrides = childrenOf(list).filter((child) => isWord(child, 'lvlOverride'))
      for (const override of overrides) {
        for (const [at, level] of levelsOf(override)) levels.set(at, level)
      }
      const restarts = new Map(overrides.flatMap(restartOf))
      return [attribute(list, 'numId') ?? '', { family, levels, restarts }]
    }),
  )
}

function levelsOf(parent: Element): ReadonlyMap<number, ListLevel> {
  const levels = childrenOf(parent).filter((child) => isWord(child, 'lvl'))
  return new Map(
    levels.map((level) => [
      Number(attribute(level, 'ilvl') ?? 0),
      {
        format: attribute(childAt(level, 'numFmt'), 'val') ?? 'decimal',
        text: attribute(childAt(level, 'lvlText'), 'val') ?? '',
        start: Number(attribute(childAt(level, 'start'), 'val') ?? 1),
        style: attribute(childAt(level, 'pStyle'), 'val'),
      },
    ]),
  )
}

function restartOf(override: Element): readonly (readonly [number, number])[] {
  const start = attribute(childAt(override, 'startOverride'), 'val')
  return start === undefined ? [] : [[Number(attribute(override, 'ilvl') ?? 0), Number(start)]]
}
