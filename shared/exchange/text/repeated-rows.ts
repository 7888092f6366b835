import { foldedWords } from './fold.ts'
import type { Ledger } from './ledger.ts'
import { refKey, type Segment, type Token } from './timetable-token.ts'

/** As many labels seen before make a line a repetition. */
const REPEATED_LABELS = 3

/**
 * Undoes a table of which an extraction made shifted repetitions: the first line has the rows in
 * order, and each repetition may have kept a day or a time that the first one lost. What is put
 * together this way is marked for a person to check.
 */
export function mergeRepeated(segments: readonly Segment[], ledger: Ledger): readonly Segment[] {
  const from = segments.findIndex((segment, at) => {
    const labels = labelsOf(segments[at + 1])
    return labels.length >= REPEATED_LABELS && areAll(labels, new Set(labelsOf(segment)))
  })
  if (from < 0) return segments
  const to = repetitionsEnd(segments, from)
  const first = segments[from]
  if (!first) return segments
  const others = segments.slice(from + 1, to)
  for (const { lines } of [first, ...others]) {
    for (const line of lines) ledger.find('import-repeated-block', 'warning', { line })
    ledger.place(lines, 'entry')
  }
  return [...segments.slice(0, from), merged(first, others), ...segments.slice(to)]
}

/** The place after the last repetition of what stands at a place. */
function repetitionsEnd(segments: readonly Segment[], from: number): number {
  const seen = new Set(labelsOf(segments[from]))
  const words = new Set(foldedWords(segments[from]?.text ?? ''))
  let to = from + 1
  for (const [at, segment] of segments.entries()) {
    if (at <= from) continue
    const labels = labelsOf(segment)
    if (labels.length > 0 ? areAll(labels, seen) : isScrap(segment, words)) to = at + 1
    else if (labels.length > 0) break
  }
  return to
}

function areAll(labels: readonly string[], known: ReadonlySet<string>): boolean {
  return labels.every((label) => known.has(label))
}

/** No day, no time, and words that all stand in the first line too. */
function isScrap({ tokens, text }: Segment, words: ReadonlySet<string>): boolean {
  if (tokens.some(({ kind }) => kind === 'day' || kind === 'slot')) return false
  return areAll(foldedWords(text), words)
}

function labelsOf(segment: Segment | undefined): readonly string[] {
  return (segment?.tokens ?? []).flatMap((token) =>
    token.kind === 'row' && token.refs.length > 0 ? [refKey(token.refs[0])] : [],
  )
}

function merged(first: Segment, others: readonly Segment[]): Segment {
  const lines = [...first.lines, ...others.flatMap((other) => other.lines)]
  const known = new Set<string>()
  const tokens: Token[] = []
  for (const token of first.tokens) {
    if (token.kind !== 'row' || token.refs.length === 0) {
      if (!repeatsDay(tokens.at(-1), token)) tokens.push(token)
      continue
    }
    const key = refKey(token.refs[0])
    if (known.has(key)) continue
    known.add(key)
    if (tokens.at(-1)?.kind !== 'slot') tokens.push(...slotBefore(key, others))
    tokens.push(token)
  }
  while (tokens.at(-1)?.kind === 'day') tokens.pop()
  return { ...first, lines, tokens: spread(tokens) }
}

function repeatsDay(before: Token | undefined, token: Token): boolean {
  return (
    token.kind === 'day' &&
    before?.kind === 'day' &&
    before.day.day === token.day.day &&
    before.day.month === token.day.month
  )
}

/** The time that stands right before a label in one of the repetitions. */
function slotBefore(key: string, others: readonly Segment[]): readonly Token[] {
  for (const { tokens } of others) {
    const at = tokens.findIndex((token) => token.kind === 'row' && refKey(token.refs[0]) === key)
    const before = tokens[at - 1]
    if (before?.kind === 'slot') return [before]
  }
  return []
}

/**
 * The column beside the plenary was read as one run at the end: as many meetings of a body as its
 * name stands there are those that lead up to the last time.
 */
function spread(tokens: readonly Token[]): readonly Token[] {
  const parallel = tokens.filter((token) => token.kind === 'parallel')
  const rest = tokens.filter((token) => token.kind !== 'parallel')
  const result: Token[] = [...rest]
  const slots = rest.flatMap((token, at) => (token.kind === 'slot' ? [at] : []))
  const bodies = [...new Set(parallel.map(({ body }) => body))]
  for (const body of bodies) {
    const times = parallel.filter((token) => token.body === body)
    const chosen = slots.slice(-times.length)
    chosen.forEach((at, place) => {
      const token = times[place]
      const end = slots.find((other) => other > at) ?? rest.length
      const row = rest[end - 1]
      if (token && row) result.splice(insertionPlace(result, row) + 1, 0, token)
    })
  }
  return result
}

/** After the last row of a time, before the day that follows. */
function insertionPlace(tokens: readonly Token[], last: Token): number {
  let at = tokens.indexOf(last)
  while (at > 0 && tokens[at]?.kind === 'day') at--
  return at
}
