import { joinsNext } from './before-changes.ts'
import type { List, ListLevel } from './list-levels.ts'
import type { Styles } from './styles.ts'
import { attribute, childAt, makeLike, wordsBelow } from './word-xml.ts'

/** Where a paragraph stands in a list. */
interface Listed {
  readonly id: string
  readonly list: List
  readonly level: number
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const LARGEST_ROMAN = 89

/** Writes the numbers that Word counts by itself into the paragraphs, as words of their own. */
export function writeNumbers(
  part: Document,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): void {
  const count = createCounter()
  for (const paragraph of wordsBelow(part, 'p')) {
    const listed = joinsNext(paragraph) ? null : placeOf(paragraph, lists, styles)
    const mark = listed ? count(listed) : ''
    if (mark && paragraph.textContent?.trim()) prepend(paragraph, `${mark} `)
  }
}

function placeOf(
  paragraph: Element,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): Listed | null {
  const style = attribute(childAt(paragraph, 'pPr', 'pStyle'), 'val')
  const own = attribute(childAt(paragraph, 'pPr', 'numPr', 'numId'), 'val')
  const byStyle = styles.list(style)
  const id = own ?? byStyle?.id ?? '0'
  const list = lists.get(id)
  if (id === '0' || !list) return null
  const named = attribute(childAt(paragraph, 'pPr', 'numPr', 'ilvl'), 'val')
  const linked = [...list.levels].find(([, level]) => style && level.style === style)?.[0]
  return { id, list, level: Number(named ?? linked ?? byStyle?.level ?? 0) }
}

/** Counts as Word does: a paragraph starts the deeper levels of its list anew. */
function createCounter(): (place: Listed) => string {
  const families = new Map<string, Map<number, number>>()
  const met = new Set<string>()
  return ({ id, list, level }) => {
    const counts = families.get(list.family) ?? new Map<number, number>()
    families.set(list.family, counts)
    if (!met.has(id)) for (const [at, start] of list.restarts) counts.set(at, start - 1)
    met.add(id)
    const current = list.levels.get(level)
    if (!current) return ''
    counts.set(level, (counts.get(level) ?? current.start - 1) + 1)
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper)
    return printed(current, list, counts)
  }
}

function printed(current: ListLevel, list: List, counts: ReadonlyMap<number, number>): string {
  if (current.format === 'bullet') return '•'
  if (current.format === 'none') return ''
  return current.text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1
    const { format = 'decimal', start = 1 } = list.levels.get(level) ?? {}
    return inFormat(counts.get(level) ?? start, format)
  })
}

function inFormat(value: number, format: string): string {
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  return String(value)
}

/** After z comes aa, then bb, as Word counts. */
function letter(value: number): string {
  if (value < 1) return String(value)
  const times = Math.min(Math.ceil(value / 26), 9)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(times)
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value)
  let rest = value
  let text = ''
  for (const [worth, digits] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += digits
  }
  return text
}

function prepend(paragraph: Element, words: string): void {
  const text = makeLike(paragraph, 't')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(paragraph.ownerDocument.createTextNode(words))
  const run = makeLike(paragraph, 'r')
  run.appendChild(text)
  const properties = childAt(paragraph, 'pPr')
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild)
}
