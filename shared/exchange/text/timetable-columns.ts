import { remembered } from '../../base/remembered.ts'
import { withoutContinued } from './continued-mark.ts'
import { findDays, findSlots } from './dates.ts'
import type { DraftItem } from './draft.ts'
import { fold } from './fold.ts'
import type { Line } from './line.ts'
import { readCellRefs } from './marker.ts'
import { readStream } from './timetable-stream.ts'
import type { Segment, Token } from './timetable-token.ts'
import type { ColumnRole, Vocabulary } from './vocabulary.ts'

const ROLES: readonly ColumnRole[] = [
  'when',
  'date',
  'time',
  'plenary',
  'parallel',
  'item',
  'title',
]
const REFS =
  /^[\s()]*\d{1,2}(?:\.\d{1,2})*\s*(?:\(?[a-z]\)|[a-z]\b)?(?:\s*(?:,|-|et|and|&|\/)\s*(?:\d{1,2}(?:\.\d{1,2})*(?:\s*\(?[a-z]\))?|\(?[a-z]\)))*\s*[,-]?\s*[.)]?$/

/** A longer line is no line of heads. */
const LONGEST_HEADS = 300

/** What each column holds, by the heads of a line; null when they are not heads of columns. */
export function columnRoles(line: Line, vocabulary: Vocabulary): readonly ColumnRole[] | null {
  if (line.cells.length > 1) {
    const roles = line.cells.map((cell) => roleOf(fold(cell), vocabulary))
    return roles.filter(Boolean).length >= 2 ? roles.map((role) => role ?? 'title') : null
  }
  return line.text.length > LONGEST_HEADS ? null : rolesInText(fold(line.text), vocabulary)
}

/** The cells of a row of heads that are no head that is known. */
export function unknownHeads({ cells }: Line, vocabulary: Vocabulary): readonly string[] {
  if (cells.length <= 1) return []
  return cells.filter((cell) => /\p{L}{2}/u.test(cell) && !roleOf(fold(cell), vocabulary))
}

/** Heads that lost their columns: nothing but heads, one after the other. */
function rolesInText(text: string, vocabulary: Vocabulary): readonly ColumnRole[] | null {
  const roles: ColumnRole[] = []
  let rest = text
  while (rest) {
    const head = longestHead(rest, vocabulary)
    if (!head) return null
    roles.push(head.role)
    rest = rest.slice(head.length).trim()
  }
  return roles.length >= 2 ? roles : null
}

function longestHead(text: string, vocabulary: Vocabulary) {
  let best: { readonly role: ColumnRole; readonly length: number } | null = null
  for (const role of ROLES) {
    for (const phrase of heads(vocabulary)[role]) {
      const fits = `${text} `.startsWith(`${phrase} `)
      if (fits && phrase.length > (best?.length ?? 0)) best = { role, length: phrase.length }
    }
  }
  return best
}

function roleOf(head: string, vocabulary: Vocabulary): ColumnRole | null {
  return ROLES.find((role) => heads(vocabulary)[role].includes(head)) ?? null
}

/** The folded heads of each column. */
const heads = remembered(({ timetable: { columns } }: Vocabulary) => ({
  when: columns.when.map(fold),
  date: columns.date.map(fold),
  time: columns.time.map(fold),
  plenary: columns.plenary.map(fold),
  parallel: columns.parallel.map(fold),
  item: columns.item.map(fold),
  title: columns.title.map(fold),
}))

/** Reads a row whose cells are known; what its cells cannot tell is read as a stream. */
export function readCells(
  line: Line,
  roles: readonly ColumnRole[] | null,
  items: readonly DraftItem[],
  vocabulary: Vocabulary,
): Segment {
  const lines = [line.number]
  const tokens: Token[] = []
  const cells = line.cells.map((cell) => (/[\p{L}\p{N}]/u.test(cell) ? cell : ''))
  const refs = cells.find((cell) => REFS.test(cell))
  let titled = false
  for (const [at, cell] of cells.entries()) {
    if (cell === '' || cell === refs) continue
    const when = whenTokens(cell, lines, vocabulary)
    if (when) tokens.push(...when)
    else if (roles?.[at] === 'parallel' || (titled && !refs)) {
      tokens.push({ kind: 'parallel', body: withoutContinued(cell), lines })
    } else {
      const inner = readStream([{ ...line, text: cell, cells: [] }], items, vocabulary)
      if (inner.tokens.length > 1 || (inner.tokens.length > 0 && inner.loose)) {
        return readStream([line], items, vocabulary)
      }
      tokens.push(
        inner.tokens[0] ?? { kind: 'row', refs: [], title: withoutContinued(cell), lines },
      )
      titled = true
    }
  }
  const text = cells.filter(Boolean).join(' ')
  return { tokens: refs ? withRefs(tokens, refs, lines) : tokens, lines, loose: '', text }
}

/** A cell of days and times and nothing else; null for any other. */
function whenTokens(
  cell: string,
  lines: readonly number[],
  vocabulary: Vocabulary,
): readonly Token[] | null {
  const days = findDays(cell, vocabulary)
  const slots = findSlots(cell, vocabulary)
  const taken = [...days, ...slots].reduce((sum, { from, to }) => sum + to - from, 0)
  const half = vocabulary.timetable.halves.find(({ words }) => words.map(fold).includes(fold(cell)))
  if (half) {
    const [start = '', end = ''] = half.slot.split('-')
    return [{ kind: 'slot', slot: { start, end, from: 0, to: cell.length }, lines }]
  }
  if (taken === 0 || taken < cell.replace(/[\s,;:.()-]/g, '').length) return null
  return [
    ...days.map((day): Token => ({ kind: 'day', day, lines })),
    ...slots.map((slot): Token => ({ kind: 'slot', slot, lines })),
  ]
}

function withRefs(tokens: readonly Token[], cell: string, lines: readonly number[]) {
  const refs = readCellRefs(cell)
  const at = tokens.findIndex(({ kind }) => kind === 'row')
  if (at < 0) return [...tokens, { kind: 'row', refs, title: '', lines } satisfies Token]
  return tokens.map((token, place) =>
    place === at && token.kind === 'row' ? { ...token, refs } : token,
  )
}
