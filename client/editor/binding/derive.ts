import { Mark, type Node, type Schema } from '@tiptap/pm/model'
import type { Attributes } from '../../../shared/ydoc/text/attributes.ts'
import type { ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import { shownMarks } from '../../../shared/ydoc/text/marks.ts'
import {
  knownFormat,
  readParagraphs,
  type StoredParagraph,
} from '../../../shared/ydoc/text/paragraphs.ts'
import type { Content } from '../../../shared/ydoc/text/read.ts'
import { suggestionsIn } from '../../../shared/ydoc/text/suggestions.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { embedNode } from './embeds.ts'
import { toMarks } from './marks.ts'

/** The ProseMirror document of a text. The Y.Text is the truth, and this is all that shows it. */
export function deriveDoc(schema: Schema, ytext: YText): Node {
  const paragraphs = readParagraphs(ytext).map((paragraph) => paragraphNode(schema, paragraph))
  return schema.node('doc', null, paragraphs)
}

function paragraphNode(schema: Schema, { shown, pending, stretches }: StoredParagraph): Node {
  const inside = stretches.map(({ content, attributes }) => inlineNode(schema, content, attributes))
  return schema.node('paragraph', { ...shown, pending }, inside)
}

/** The node for characters or an embedded object. */
export function inlineNode(schema: Schema, content: Content, attributes: Attributes): Node {
  const marks = marksFor(schema, attributes)
  if ('text' in content) return schema.text(content.text, marks)
  return embedNode(schema, 'embed' in content ? content.embed : null).mark(marks)
}

const derived = new WeakMap<Attributes, { schema: Schema; marks: readonly Mark[] }>()

/** The marks in force, and one mark of display for each suggestion. */
function marksFor(schema: Schema, attributes: Attributes): readonly Mark[] {
  const known = derived.get(attributes)
  if (known?.schema === schema) return known.marks
  const suggested = suggestionsIn(attributes).flatMap(
    ({ kind, ...values }) => schema.marks[kind]?.create(values) ?? [],
  )
  const marks = Mark.setFrom([...toMarks(schema, shownMarks(attributes)), ...suggested])
  derived.set(attributes, { schema, marks })
  return marks
}

/** The kind and indent that a paragraph node shows. */
export function formatOf({ attrs }: Node): ParagraphFormat {
  return knownFormat(attrs.kind, attrs.indent)
}
