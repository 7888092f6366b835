import type { Node } from '@tiptap/pm/model'

/*
 * A ProseMirror document and its Y.Text are the same stream of tokens: paragraph starts, characters
 * and embedded objects. The start of the first paragraph is token 0 of the document and is not in
 * the Y.Text, so token t of the document is token t - 1 of the Y.Text.
 */

/** The number of tokens before a position of the document. */
export function tokenAt(doc: Node, position: number): number {
  return position - doc.resolve(position).index(0) // each paragraph before it also ends
}

/** The number of tokens of the document. */
export function tokenCount(doc: Node): number {
  return tokenAt(doc, doc.content.size)
}

/** The index in the Y.Text of a position within a paragraph. */
export function textIndex(doc: Node, position: number): number {
  return Math.max(0, tokenAt(doc, position) - 1)
}

/** The position within a paragraph that stands before token `index` of the Y.Text. */
export function positionAt(doc: Node, index: number): number {
  let before = 0
  let position = 0
  for (const paragraph of doc.children) {
    const { size } = paragraph.content
    if (index <= before + size) return position + 1 + index - before
    before += size + 1
    position += paragraph.nodeSize
  }
  return doc.content.size - 1
}
