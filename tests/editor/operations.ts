import { deleteSelection, joinBackward, splitBlock } from '@tiptap/pm/commands'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { PARAGRAPH_KINDS } from '../../shared/model/text.ts'
import { type HeadlessEditor, schema } from './headless-editor.ts'
import type { Person } from './two-editors.ts'

/** One step of a random script: naturals that are taken modulo what there is. */
export interface Operation {
  readonly do: keyof typeof OPERATIONS
  readonly who: 0 | 1
  readonly from: number
  readonly reach: number
  readonly value: number
  /** Letters that no other operation of the script inserts. */
  readonly letters: string
}

type Run = (editor: HeadlessEditor, operation: Operation, person: Person) => void

const MARKS = ['bold', 'italic', 'underline', 'link'] as const

/** What people do to a text, by name. */
export const OPERATIONS = {
  type: (editor, { from, letters }) => {
    editor.select(place(editor, from)).type(letters)
  },
  delete: (editor, operation) => {
    const { from, to } = range(editor, operation)
    if (to > from) editor.dispatch(editor.state.tr.delete(from, to))
  },
  replace: (editor, operation) => {
    const { from, to } = range(editor, operation)
    editor.dispatch(editor.state.tr.insertText(operation.letters, from, to))
  },
  split: (editor, { from }) => {
    editor.select(place(editor, from)).run(splitBlock)
  },
  joinBackward: (editor, { from }) => {
    editor.select(editor.doc.resolve(place(editor, from)).start()).run(joinBackward)
  },
  mark: (editor, operation) => {
    const { from, to } = range(editor, operation)
    if (to > from) editor.dispatch(editor.state.tr.addMark(from, to, mark(operation)))
  },
  unmark: (editor, operation) => {
    const { from, to } = range(editor, operation)
    if (to > from) editor.dispatch(editor.state.tr.removeMark(from, to, mark(operation).type))
  },
  setKind: (editor, { from, value }) => {
    const at = editor.doc.resolve(place(editor, from))
    const kind = PARAGRAPH_KINDS[value % PARAGRAPH_KINDS.length]
    const attributes = { ...at.parent.attrs, kind }
    editor.dispatch(editor.state.tr.setNodeMarkup(at.before(1), null, attributes))
  },
  setIndent: (editor, { from, value }) => {
    const at = editor.doc.resolve(place(editor, from))
    editor.dispatch(editor.state.tr.setNodeAttribute(at.before(1), 'indent', value % 4))
  },
  paste: (editor, operation) => {
    const { from, to } = range(editor, operation)
    const [first = '', ...rest] = operation.letters
    const slice = new Slice(
      Fragment.from([
        paragraph(first),
        paragraph('', 'bullet'),
        paragraph(rest.join(''), 'heading'),
      ]),
      1,
      1,
    )
    editor.select(from, to).dispatch(editor.state.tr.replaceSelection(slice))
  },
  deleteParagraph: (editor, { from }) => {
    const at = editor.doc.resolve(place(editor, from))
    const alone = editor.doc.childCount === 1
    if (!alone) editor.dispatch(editor.state.tr.delete(at.before(1), at.after(1)))
  },
  insertParagraphs: (editor, { from, value, letters }) => {
    const at = editor.doc.resolve(place(editor, from))
    const inserted = [paragraph(letters, 'quote'), paragraph('')]
    editor.dispatch(editor.state.tr.insert(value % 2 ? at.before(1) : at.after(1), inserted))
  },
  replaceHead: (editor, { from, value, letters }, { undo }) => {
    const to = editor.doc.resolve(place(editor, from)).after(1)
    editor.dispatch(editor.state.tr.replaceWith(0, to, paragraph(letters, 'numbered')))
    if (value % 5) undo.undo()
  },
  embed: (editor, { from, value }) => {
    const footnote = schema.node('footnote', { id: `n${value % 9}` })
    editor.dispatch(editor.state.tr.insert(place(editor, from), footnote))
  },
  selectAllAndType: (editor, { letters, value }, { undo }) => {
    editor.select(1, editor.doc.content.size - 1).run(deleteSelection)
    editor.type(letters)
    if (value % 5) for (let i = 0; i <= letters.length; i++) undo.undo()
  },
  undo: (_editor, _operation, { undo }) => {
    undo.undo()
  },
  redo: (_editor, _operation, { undo }) => {
    undo.redo()
  },
} as const satisfies Record<string, Run>

/** How often each operation comes in a random script. */
export const FREQUENCIES: readonly (readonly [keyof typeof OPERATIONS, number])[] = [
  ['type', 8],
  ['delete', 3],
  ['replace', 2],
  ['split', 3],
  ['joinBackward', 3],
  ['mark', 2],
  ['unmark', 2],
  ['setKind', 1],
  ['setIndent', 1],
  ['paste', 1],
  ['deleteParagraph', 1],
  ['insertParagraphs', 1],
  ['replaceHead', 1],
  ['embed', 1],
  ['selectAllAndType', 1],
  ['undo', 4],
  ['redo', 2],
]

/** A position in some paragraph, by a natural number. */
export function place(editor: HeadlessEditor, natural: number): number {
  const places: number[] = []
  editor.doc.forEach((paragraph, offset) => {
    for (let i = 0; i <= paragraph.content.size; i++) {
      if (!isInsidePair(paragraph, i)) places.push(offset + 1 + i)
    }
  })
  return places[natural % places.length] ?? 1
}

/** Whether a place is inside a character of two units, where no caret can stand. */
function isInsidePair(paragraph: Node, offset: number): boolean {
  const unit = paragraph.textBetween(0, paragraph.content.size, null, '.').charCodeAt(offset)
  return unit >= 0xdc00 && unit < 0xe000
}

function range(editor: HeadlessEditor, { from, reach }: Operation): { from: number; to: number } {
  const start = place(editor, from)
  const end = Math.min(start + (reach % 14), editor.doc.content.size - 1)
  const at = editor.doc.resolve(end)
  const inside = at.parent.isTextblock && !isInsidePair(at.parent, at.parentOffset)
  return { from: start, to: inside ? Math.max(start, end) : start }
}

function mark({ value }: Operation) {
  const name = MARKS[value % MARKS.length] ?? 'bold'
  const href = `https://example.org/${value % 3}`
  return schema.mark(name, name === 'link' ? { href } : null)
}

function paragraph(letters: string, kind = 'text'): Node {
  const marks = letters.length % 2 ? [schema.mark('bold')] : []
  return schema.node('paragraph', { kind }, letters ? [schema.text(letters, marks)] : [])
}
