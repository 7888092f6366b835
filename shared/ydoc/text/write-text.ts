import type * as Y from 'yjs'
import { assert } from '../../base/assert.ts'
import type { Run, Text } from '../../model/text.ts'
import { insertTokens, lengthOf, type NewTokens } from './insert.ts'
import { type Marks, understoodMarks } from './marks.ts'
import { setParagraph } from './paragraphs.ts'

/** Writes a text into a Y.Text that is still empty, as when an agenda is created. */
export function writeText(transaction: Y.Transaction, ytext: Y.Text, text: Text): void {
  assert(ytext.length === 0, 'an empty text', ytext.length)
  let index = 0
  for (const [place, { kind, indent, runs }] of text.entries()) {
    const tokens: NewTokens[] = runs.map(newTokens)
    if (place > 0) tokens.unshift({ start: { kind, indent } })
    else setParagraph(ytext, null, { kind, indent })
    for (const one of tokens) {
      insertTokens(transaction, ytext, index, one)
      index += lengthOf(one)
    }
  }
}

/** A run as tokens to insert. */
export function newTokens(run: Run): NewTokens {
  const marks = marksOf(run)
  if (run.footnote !== undefined) return { embed: { footnote: run.footnote }, marks }
  return { text: run.text, marks }
}

/** The marks of a run, without a link that no text may hold. */
export function marksOf(run: Run): Marks {
  return understoodMarks({ ...run })
}
