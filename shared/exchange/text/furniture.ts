import { isBlank, type Line } from './line.ts'
import { isSymbol } from './symbols.ts'

/** What a line is that belongs to the page and not to the text. */
export type Furniture = 'job-number' | 'page-number' | 'link' | 'rule' | 'running-head'

const JOB =
  /^(?:\d{1,3}\s?\/\s?\d{1,3}\s+)?((?:[A-Z]{1,4}\.?)?\d{2}-\d{4,6})(?:\s*\([A-Z]\))?((?:\s+\d{6})*)(?:\s+\d{1,3}(?:\s?\/\s?\d{1,3})?)?(?:\s+\*\d{5,}\*)?$/
/** The number under a bar code. */
const BAR_CODE = /^\*\d{5,}\*$/
/** The stars that end a text. */
const STARS = /^\s*(?:\*\s*){3,}$/
const PAGE =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|(?:page|p\.)?\s?\d{1,3}(?:\s?(?:\/|sur|of|de)\s?\d{1,3})?)$/i
const LINK = /^(?:https?:\/\/|www\.)\S+$/
const RULE = { only: /^[\s_=*~.–—-]+$/, drawn: /[_=*~–—-]{3}/ }
const TABLE_RULE = { only: /^[\s:|-]+$/, drawn: /---/ }
const REPEATED = 3
/** A running head has no more lines beside each other. */
const LINES_OF_HEAD = 2
/** A longer line is text, however often it stands there. */
const LONGEST_HEAD = 100

/** The job number of a line that is one, without its processing dates; null otherwise. */
export function jobNumberOf(text: string): string | null {
  return JOB.exec(text)?.[1] ?? null
}

/** Which lines are page furniture, by line number: known by their form and by being repeated. */
export function findFurniture(lines: readonly Line[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>()
  lines.forEach((line, at) => {
    const kind = furnitureByForm(line, lines, at)
    if (kind) found.set(line.number, kind)
  })
  addRunningHeads(lines, found)
  return found
}

function furnitureByForm(line: Line, lines: readonly Line[], at: number): Furniture | null {
  if (isRule(line.raw) || STARS.test(line.raw)) return 'rule'
  if (line.cells.length > 1 || isBlank(line)) return null
  if (JOB.test(line.text) || BAR_CODE.test(line.raw.trim())) return 'job-number'
  if (LINK.test(line.text)) return 'link'
  if (PAGE.test(line.text) && standsAlone(lines, at)) return 'page-number'
  return null
}

/** Nothing but the signs of a rule, some of them drawn out. */
function isRule(raw: string): boolean {
  return [RULE, TABLE_RULE].some(({ only, drawn }) => only.test(raw) && drawn.test(raw))
}

/** Blank lines, or the end, on both sides. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  const after = lines[at + 1]
  return (!before || isBlank(before)) && (!after || isBlank(after))
}

/**
 * A symbol alone is a head when page furniture stands near; so is a line repeated on many pages, unless
 * it stands as often in the middle of them: then it is a heading.
 */
function addRunningHeads(lines: readonly Line[], found: Map<number, Furniture>): void {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    if (text.length <= LONGEST_HEAD) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const read = lines.filter((line) => !isBlank(line))
  const isMarked = (at: number) =>
    [read[at - 1], read[at + 1]].some((near) => near && isPageMark(near, found))
  const mayBe = (line: Line) =>
    !found.has(line.number) && line.cells.length <= 1 && line.text.length <= LONGEST_HEAD
  read.forEach((line, at) => {
    if (!mayBe(line) || !isSymbol(line.text) || opensDocument(at)) return
    const repeated = (counts.get(line.text) ?? 0) >= REPEATED
    if (isMarked(at) || repeated) found.set(line.number, 'running-head')
  })
  const rare = (line: Line) => (counts.get(line.text) ?? 0) < REPEATED
  for (let round = 0; round < LINES_OF_HEAD; round++) {
    const places = new Map<string, number[]>()
    read.forEach((line, at) => {
      if (!mayBe(line) || rare(line) || !isMarked(at)) return
      const known = places.get(line.text)
      if (known) known.push(line.number)
      else places.set(line.text, [line.number])
    })
    for (const [text, numbers] of places) {
      const isHead = numbers.length * 2 >= (counts.get(text) ?? 0)
      for (const number of isHead ? numbers : []) found.set(number, 'running-head')
    }
  }
}

function isPageMark(line: Line, found: ReadonlyMap<number, Furniture>): boolean {
  const kind = found.get(line.number)
  return kind === 'page-number' || kind === 'job-number' || kind === 'running-head'
}

/** The first lines are the masthead, where the symbol and the title belong. */
function opensDocument(at: number): boolean {
  return at < 6
}
