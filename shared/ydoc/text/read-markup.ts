import type * as Y from 'yjs'
import type { Paragraph, Run } from '../../model/text.ts'
import { sameMarks, shownMarks } from './marks.ts'
import { readParagraphs } from './paragraphs.ts'
import type { Stretch } from './read.ts'
import { footnoteOf } from './read-text.ts'
import { type Suggestion, suggestionsIn } from './suggestions.ts'

/** A run with what is suggested about it; it looks as it will once all is accepted. */
export interface MarkupRun extends Run {
  readonly suggestions?: readonly Suggestion[]
}

/** A paragraph with all that is suggested in it. */
export interface MarkupParagraph extends Paragraph {
  readonly runs: readonly MarkupRun[]
  /** What is suggested about its start and kind, as one text; null for nothing. */
  readonly pending?: string | null
}

/** A text with all that is suggested, as an editor shows it. */
export function readMarkup(ytext: Y.Text): readonly MarkupParagraph[] {
  return readParagraphs(ytext).map(({ shown, pending, stretches }) => ({
    ...shown,
    pending,
    runs: runsOf(stretches),
  }))
}

function runsOf(stretches: readonly Stretch[]): readonly MarkupRun[] {
  const runs: MarkupRun[] = []
  for (const stretch of stretches) {
    const run = runOf(stretch)
    const last = runs.at(-1)
    if (!run) continue
    if (last && joins(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function runOf({ content, attributes }: Stretch): MarkupRun | null {
  const suggestions = suggestionsIn(attributes)
  const looks = { ...shownMarks(attributes), ...(suggestions.length > 0 && { suggestions }) }
  if ('text' in content) return { text: content.text, ...looks }
  const footnote = 'embed' in content ? footnoteOf(content.embed) : null
  return footnote === null ? null : { text: '', footnote, ...looks }
}

function joins(a: MarkupRun, b: MarkupRun): boolean {
  const keys = (run: MarkupRun) => run.suggestions?.map(({ key }) => key).join(' ')
  const bothText = a.footnote === undefined && b.footnote === undefined
  return bothText && keys(a) === keys(b) && sameMarks(a, b)
}
