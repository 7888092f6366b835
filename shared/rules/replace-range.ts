import type { Edit } from '../model/edit.ts'
import type { Paragraph, Run, Text } from '../model/text.ts'
import type { Range, TextView } from './text-view.ts'

/**
 * The repair that writes other words in place of a stretch of a text. Everything outside the stretch
 * stays, with its marks; footnote calls inside it follow the new words, which have the marks of the
 * first character replaced.
 */
export function replacing(view: TextView, range: Range, words: string): readonly Edit[] {
  const { owner, field, language } = view
  return [{ do: 'set-text', owner, field, language, text: replaceRange(view, range, words) }]
}

/** The repair that adds a paragraph at the end of a text. */
export function appending({ owner, field, language, text }: TextView, words: string) {
  const added: Paragraph = { kind: 'text', indent: 0, runs: [{ text: words }] }
  return [{ do: 'set-text', owner, field, language, text: [...text, added] }] satisfies Edit[]
}

/** A text with other words in place of a stretch; paragraphs that the stretch bridges become one. */
export function replaceRange({ text, paragraphs }: TextView, range: Range, words: string): Text {
  const first = paragraphs.findIndex(({ to }) => to >= range.from)
  const last = paragraphs.findLastIndex(({ from }) => from <= range.to)
  const head = text[first]
  const tail = text[last]
  const start = paragraphs[first]
  const end = paragraphs[last]
  if (!head || !tail || !start || !end || last < first) return text
  const before = cut(head.runs, 0, range.from - start.from, true)
  const replacesSome = range.to > range.from
  const after = cut(tail.runs, range.to - end.from, Number.POSITIVE_INFINITY, replacesSome)
  const marks = marksAt(head.runs, range.from - start.from)
  const middle = words === '' ? [] : [{ ...marks, text: words }]
  const calls = text.slice(first, last + 1).flatMap(({ runs }, at) => {
    const { from = 0 } = paragraphs[first + at] ?? {}
    return callsInside(runs, range.from - from, range.to - from)
  })
  const merged = { ...head, runs: joined([...before, ...middle, ...calls, ...after]) }
  return [...text.slice(0, first), merged, ...text.slice(last + 1)]
}

/** The runs between two offsets, with or without the footnote calls that stand at the first. */
function cut(
  runs: readonly Run[],
  from: number,
  to: number,
  withFirstCalls: boolean,
): readonly Run[] {
  const kept: Run[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    const isCall = run.text === ''
    const isCallInside = at <= to && (withFirstCalls ? at >= from : at > from)
    if (isCall ? isCallInside : end > from && at < to)
      kept.push({ ...run, text: run.text.slice(Math.max(0, from - at), Math.max(0, to - at)) })
    at = end
  }
  return kept
}

/** The footnote calls between two offsets, those at the offsets left out. */
function callsInside(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0
  return runs.filter((run) => {
    at += run.text.length
    return run.footnote !== undefined && run.text === '' && at > from && at < to
  })
}

function marksAt(runs: readonly Run[], offset: number): Omit<Run, 'text' | 'footnote'> {
  let at = 0
  for (const { text, footnote, ...marks } of runs) {
    at += text.length
    if (at > offset && !footnote) return marks
  }
  return {}
}

/** Runs in normal form: neighbours with the same marks are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && !last.footnote && !run.footnote && marksOf(last) === marksOf(run))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else result.push(run)
  }
  return result
}

function marksOf({ bold, italic, underline, link }: Run): string {
  return [bold, italic, underline, link].join()
}
