import type { Node, Schema } from '@tiptap/pm/model'
import type { Paragraph, Text } from '../../../shared/model/text.ts'
import { marksOf } from '../../../shared/ydoc/text/write-text.ts'
import { embedNode } from '../binding/embeds.ts'
import { toMarks } from '../binding/marks.ts'

/** The ProseMirror nodes for a text. */
export function paragraphNodes(schema: Schema, text: Text): readonly Node[] {
  return text.map(({ kind, indent, runs }) =>
    schema.node(
      'paragraph',
      { kind, indent },
      runs.flatMap((run) => runNodes(schema, run)),
    ),
  )
}

function runNodes(schema: Schema, run: Paragraph['runs'][number]): readonly Node[] {
  const marks = toMarks(schema, marksOf(run))
  if (run.footnote !== undefined) {
    return [embedNode(schema, { footnote: run.footnote }).mark(marks)]
  }
  return run.text === '' ? [] : [schema.text(run.text, marks)]
}
