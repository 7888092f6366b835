import { cleanText } from './clean.ts'
import type { Line } from './line.ts'

const HEADING = /^\s*(#{1,6})\s+/
const BULLET = /^\s*(?:>\s*)*[-–—•·◦▪+]\s+(?=\S)/
const STAR_BULLET = /^\s*\*\s+(?=(?:\d|\(?[a-z]{1,3}[.)]))/
const TABLE_ROW = /^\s*\|.*\|\s*$/
/** Two stars that stand alone call to a note, or mark it; they make nothing bold. */
const LONE_STARS = /(?<=^|\s)\*\*(?=\s|$)/g

/** The lines of a source, cleaned; any line end is understood, and a byte order mark forgotten. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = []
  let carried = false
  let open = false
  for (const raw of source.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    const line = readLine(raw, lines.length + 1, carried)
    const marks = raw.replace(LONE_STARS, '').match(/\*\*/g)?.length ?? 0
    lines.push(open && line.text ? { ...line, bold: true } : line)
    if (marks % 2 === 1) open = !open
    if (line.text === '') open = false
    carried = line.text !== '' && open
  }
  return lines
}

function readLine(raw: string, number: number, carried: boolean): Line {
  const level = HEADING.exec(raw)?.[1]?.length ?? 0
  const unheaded = raw.replace(HEADING, '')
  const bullet = BULLET.test(unheaded) || STAR_BULLET.test(unheaded)
  const words = unheaded
    .replace(BULLET, '')
    .replace(STAR_BULLET, '')
    .replace(/^\s*>\s?/, '')
  return {
    number,
    raw,
    text: cleanText(words),
    level,
    bullet,
    bold: /^\s*\*\*(?!\s)/.test(words),
    carried,
    cells: cellsOf(raw),
    indent: raw.length - raw.trimStart().length,
  }
}

function cellsOf(raw: string): readonly string[] {
  if (TABLE_ROW.test(raw)) return raw.trim().slice(1, -1).split('|').map(cleanText)
  if (raw.includes('\t') && raw.trim() !== '') return raw.split('\t').map(cleanText)
  return []
}
