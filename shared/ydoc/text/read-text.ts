import type * as Y from 'yjs'
import type { Paragraph, Run, Text } from '../../model/text.ts'
import { fieldsOf } from './attributes.ts'
import type { MarksOf } from './insert.ts'
import { effectiveMarks, sameMarks, shownMarks } from './marks.ts'
import { groupParagraphs } from './paragraphs.ts'
import { stretchesAccepted, stretchesBefore } from './project.ts'
import type { Stretch } from './read.ts'

/**
 * A text as plain paragraphs, as it stands without what is only suggested. Embedded objects that
 * this version does not know are left out; they stay in the document.
 */
export function readText(ytext: Y.Text): Text {
  return groupParagraphs(ytext, stretchesBefore(ytext)).map(
    ({ kind, indent, stretches }): Paragraph => ({
      kind,
      indent,
      runs: runsOf(stretches, effectiveMarks),
    }),
  )
}

/** A text as plain paragraphs, as it will stand once all that is suggested is accepted. */
export function asAccepted(ytext: Y.Text): Text {
  return groupParagraphs(ytext, stretchesAccepted(ytext)).map(
    ({ shown, stretches }): Paragraph => ({ ...shown, runs: runsOf(stretches, shownMarks) }),
  )
}

function runsOf(stretches: readonly Stretch[], marksOf: MarksOf): readonly Run[] {
  const runs: Run[] = []
  for (const stretch of stretches) {
    const run = runOf(stretch, marksOf)
    const last = runs[runs.length - 1]
    if (!run) continue
    if (last && joins(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function runOf({ content, attributes }: Stretch, marksOf: MarksOf): Run | null {
  const marks = marksOf(attributes)
  if ('text' in content) return { text: content.text, ...marks }
  const footnote = 'embed' in content ? footnoteOf(content.embed) : null
  return footnote === null ? null : { text: '', footnote, ...marks }
}

function joins(a: Run, b: Run): boolean {
  return a.footnote === undefined && b.footnote === undefined && sameMarks(a, b)
}

/** The id of the footnote whose call an embedded object is, or null. */
export function footnoteOf(embed: unknown): string | null {
  const { footnote } = fieldsOf(embed)
  return typeof footnote === 'string' && /^[\w-]{1,64}$/.test(footnote) ? footnote : null
}
