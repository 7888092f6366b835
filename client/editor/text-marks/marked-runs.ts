import type { MarkupRun } from '../../../shared/ydoc/text/read-markup.ts'
import type { SourcedMark } from '../../state/text-marks.ts'

/** A piece of a run with the marks that cover it. */
export interface MarkedRun {
  readonly run: MarkupRun
  readonly marks: readonly SourcedMark[]
}

/**
 * Cuts the runs of a paragraph where marks begin and end.
 *
 * @param start the place of the paragraph among the characters of its text
 */
export function markedRuns(
  runs: readonly MarkupRun[],
  start: number,
  marks: readonly SourcedMark[],
): readonly MarkedRun[] {
  let from = start
  return runs.flatMap((run) => {
    const to = from + plainLength(run)
    const pieces = cut(run, from, to, marks)
    from = to
    return pieces
  })
}

function cut(
  run: MarkupRun,
  from: number,
  to: number,
  marks: readonly SourcedMark[],
): readonly MarkedRun[] {
  const here = marks.filter((mark) => mark.from < to && endOf(mark) > from)
  if (here.length === 0 || to === from) return [{ run, marks: [] }]
  const bounds = here.flatMap((mark) => [mark.from, endOf(mark)])
  const cuts = [...new Set([from, ...bounds.filter((at) => at > from && at < to), to])].sort(
    (one, other) => one - other,
  )
  return cuts.slice(1).map((end, place) => {
    const begin = cuts[place] ?? from
    return {
      run: { ...run, text: run.text.slice(begin - from, end - from) },
      marks: here.filter((mark) => mark.from < end && endOf(mark) > begin),
    }
  })
}

/** Where something is missing, the letter that follows is marked. */
function endOf({ from, to }: SourcedMark): number {
  return Math.max(to, from + 1)
}

/** How many characters of the plain text a run is: none when it is only suggested. */
export function plainLength({ text, suggestions = [] }: MarkupRun): number {
  return suggestions.some(({ kind, by }) => kind === 'insertion' && by !== null) ? 0 : text.length
}
