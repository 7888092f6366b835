import type { SourcePlace } from '../../model/import-result.ts'
import { makeLike } from './word-xml.ts'

/**
 * Marks say where in the lines of a file something stood. In the tree a mark is a bookmark, which
 * is no text, so that nothing that counts words sees it; in the lines it is a few characters that
 * no text can hold, until {@link takeMarks} takes them out.
 */
const PREFIX = 'rapporteur:'
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const FIRST_DIGIT = 0xfdd2
const MARK = /\ufdd0([\ufdd2-\ufddb]+)\ufdd1/g

/** The characters of marks, which are taken out of what a file says. */
export const MARK_SIGNS = /[\ufdd0-\ufdef]/g

/** Makes marks, numbered from 0. */
export interface MarkMaker {
  /** A mark for the tree of a part, with its number. */
  readonly make: (like: Element) => { readonly element: Element; readonly mark: number }
}

/** A maker whose marks are all different. */
export function createMarkMaker(): MarkMaker {
  let count = 0
  return {
    make: (like) => {
      const element = makeLike(like, 'bookmarkStart')
      const mark = count++
      const name = element.prefix ? `${element.prefix}:name` : 'name'
      element.setAttributeNS(element.namespaceURI, name, `${PREFIX}${mark}`)
      return { element, mark }
    },
  }
}

/** Whether a name of a bookmark is that of a mark. */
export function isMarkName(name: string | undefined): boolean {
  return name?.startsWith(PREFIX) ?? false
}

/** A mark in the words of a line; no words for any other bookmark. */
export function markWords(name: string | undefined): string {
  if (!name || !isMarkName(name)) return ''
  const digits = Array.from(name.slice(PREFIX.length), (digit) =>
    String.fromCharCode(FIRST_DIGIT + Number(digit)),
  )
  return OPEN + digits.join('') + CLOSE
}

/** Words without marks. */
export function withoutMarks(words: string): string {
  return words.replace(MARK_SIGNS, '')
}

/** Where a mark stood: a line, from 1, and a place in it. */
export type MarkPlaces = ReadonlyMap<number, { readonly line: number; readonly at: number }>

/** Takes the marks out of lines and says where they stood. */
export function takeMarks(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly places: MarkPlaces
} {
  const places = new Map<number, { readonly line: number; readonly at: number }>()
  const plain = lines.map((line, index) => {
    let taken = 0
    for (const found of line.matchAll(MARK)) {
      const digits = Array.from(found[1] ?? '', (sign) => sign.charCodeAt(0) - FIRST_DIGIT)
      places.set(Number(digits.join('')), { line: index + 1, at: found.index - taken })
      taken += found[0].length
    }
    return withoutMarks(line)
  })
  return { lines: plain, places }
}

/** The stretch between two marks, to the end of the line where the first stands; null without one. */
export function placeBetween(
  from: number | undefined,
  to: number | undefined,
  places: MarkPlaces,
  lines: readonly string[],
): SourcePlace | null {
  const start = from === undefined ? undefined : places.get(from)
  if (!start) return null
  const end = to === undefined ? start : places.get(to)
  const length = lines[start.line - 1]?.length ?? start.at
  const at = end?.line === start.line ? end.at : length
  return { line: start.line, from: start.at, to: Math.max(start.at, at) }
}

/** The words between two marks, over as many lines as they reach. */
export function wordsBetween(
  from: number | undefined,
  to: number | undefined,
  places: MarkPlaces,
  lines: readonly string[],
): string {
  const start = from === undefined ? undefined : places.get(from)
  const end = to === undefined ? undefined : places.get(to)
  if (!start || !end || end.line < start.line) return ''
  const reached = lines.slice(start.line - 1, end.line)
  const last = (reached.at(-1) ?? '').slice(0, end.at)
  const cut = [...reached.slice(0, -1), last]
  return [(cut[0] ?? '').slice(start.at), ...cut.slice(1)]
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim()
}
