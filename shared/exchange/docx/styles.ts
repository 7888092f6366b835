import { attribute, childAt, parseXml, wordsBelow } from './word-xml.ts'

/** What a paragraph style says of itself; what it leaves open its parent says. */
interface Style {
  readonly name: string
  readonly parent: string | undefined
  readonly list: string | undefined
  readonly listLevel: string | undefined
  readonly outline: string | undefined
}

/** The paragraph styles of a document. */
export interface Styles {
  /** The heading level that a style means, from 1; 0 for running text. */
  readonly headingLevel: (styleId: string | undefined) => number
  /** The list that a style belongs to, with the level where the style names one. */
  readonly list: (styleId: string | undefined) => StyleList | null
}

export interface StyleList {
  readonly id: string
  readonly level: string | undefined
}

/** Styles that have no outline level and are headings nevertheless, by name. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/^title$/i, 1],
  [/^heading (\d)$/i, 0],
  [/^_?\s*h\s*_?\s*ch/i, 1],
  [/^_?\s*h\s*_?\s*1/i, 2],
  [/^_?\s*h\s*_?\s*[2-9]/i, 3],
]
const DEEPEST_HEADING = 6
const MOST_PARENTS = 12

/** Reads the styles of a document; of no part, no style means anything. */
export function readStyles(part: string | undefined): Styles {
  const styles = new Map(part === undefined ? [] : stylesOf(parseXml(part)))
  const chain = (id: string | undefined) => chainOf(id, styles)
  return {
    headingLevel: (id) => {
      for (const { outline, name } of chain(id)) {
        if (outline !== undefined)
          return Number(outline) < DEEPEST_HEADING ? Number(outline) + 1 : 0
        const level = levelByName(name)
        if (level > 0) return level
      }
      return 0
    },
    list: (id) => {
      const listed = chain(id).find(({ list }) => list !== undefined)
      return listed?.list === undefined ? null : { id: listed.list, level: listed.listLevel }
    },
  }
}

function stylesOf(part: Document): readonly (readonly [string, Style])[] {
  return wordsBelow(part, 'style').map((style) => [
    attribute(style, 'styleId') ?? '',
    {
      name: attribute(childAt(style, 'name'), 'val') ?? '',
      parent: attribute(childAt(style, 'basedOn'), 'val'),
      list: attribute(childAt(style, 'pPr', 'numPr', 'numId'), 'val'),
      listLevel: attribute(childAt(style, 'pPr', 'numPr', 'ilvl'), 'val'),
      outline: attribute(childAt(style, 'pPr', 'outlineLvl'), 'val'),
    },
  ])
}

function chainOf(id: string | undefined, styles: ReadonlyMap<string, Style>): readonly Style[] {
  const chain: Style[] = []
  let style = id === undefined ? undefined : styles.get(id)
  while (style && chain.length < MOST_PARENTS) {
    chain.push(style)
    style = style.parent === undefined ? undefined : styles.get(style.parent)
  }
  return chain
}

function levelByName(name: string): number {
  for (const [pattern, level] of NAMED) {
    const found = pattern.exec(name)
    if (found) return level || Math.min(Number(found[1]), DEEPEST_HEADING)
  }
  return 0
}
