import type { Node, Schema } from '@tiptap/pm/model'
import { footnoteOf } from '../../../shared/ydoc/text/read-text.ts'

/**
 * The node for an embedded object: the call of a footnote, or a sign for something that a newer
 * version put there and that must survive this one.
 */
export function embedNode(schema: Schema, embed: unknown): Node {
  const footnote = footnoteOf(embed)
  if (footnote !== null) return schema.node('footnote', { id: footnote })
  return schema.node('foreign', { data: JSON.stringify(embed) ?? 'null' })
}

/** The embedded object that a node stands for. */
export function embedOf({ type, attrs }: Node): unknown {
  return type.name === 'footnote' ? { footnote: attrs.id } : JSON.parse(attrs.data)
}
