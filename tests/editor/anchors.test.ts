import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { indentBy, setKind } from '../../client/editor/commands/paragraph-commands.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { PARAGRAPH_KINDS } from '../../shared/model/text.ts'
import type { TextAnchor } from '../../shared/model/thread.ts'
import { flatText } from '../../shared/ydoc/anchors/flat-text.ts'
import { locate } from '../../shared/ydoc/anchors/locate.ts'
import { anchorOf } from '../../shared/ydoc/anchors/text-anchor.ts'
import { textPlace } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readText } from '../../shared/ydoc/text/read-text.ts'
import { settle } from '../../shared/ydoc/text/settle.ts'
import { text } from '../ydoc/text/notation.ts'
import { type HeadlessEditor, type Suggests, schema } from './headless-editor.ts'
import { TwoEditors } from './two-editors.ts'

const QUOTE = 'le rapport annuel'
const LINES = [
  'Ouverture de la session',
  'La Conférence examine le rapport annuel du Secrétariat',
  'Clôture',
]
const LEFT = 'orphan'

/** One who acts, with what they need to act. */
interface Acting {
  readonly editor: HeadlessEditor
  readonly undo: () => void
  readonly redo: () => void
  /** Where the quotation begins and ends, in positions of the editor. */
  readonly from: number
  readonly to: number
  readonly settle: (verdict: 'accept' | 'reject') => void
}

type Case = readonly [name: string, act: (acting: Acting) => void, expected?: string]

function remove({ editor }: Acting, from: number, to: number): void {
  editor.dispatch(editor.state.tr.delete(from, to))
}

function suggesting(editor: HeadlessEditor, act: () => void): void {
  const rita: Suggests = { person: 'rita', now: () => 5 }
  editor.suggests = rita
  act()
  editor.suggests = null
}

const bold = (on: Acting) => {
  const { bold: mark } = schema.marks
  if (mark) on.editor.dispatch(on.editor.state.tr.addMark(on.from - 3, on.to, mark.create()))
}

const splitIn = ({ editor }: Acting, at: number) => editor.select(at).run(splitBlock)

const moveParagraph = ({ editor }: Acting) => {
  const [first, second] = [editor.doc.child(0), editor.doc.child(1)]
  const tr = editor.state.tr.delete(first.nodeSize, first.nodeSize + second.nodeSize)
  editor.dispatch(tr.insert(tr.doc.content.size, second))
}

const cutAndPaste = ({ editor, from, to }: Acting) => {
  const slice = editor.doc.slice(from, to)
  editor.dispatch(editor.state.tr.delete(from, to))
  editor.select(1)
  editor.dispatch(editor.state.tr.replaceSelection(slice))
}

/** The fourteen cases of structure, and what the comment is about after each. */
const CASES: readonly Case[] = [
  ['a split before it', (on) => splitIn(on, on.from)],
  ['a split inside it', (on) => splitIn(on, on.from + 3), 'le \nrapport annuel'],
  ['a split behind it', (on) => splitIn(on, on.to)],
  [
    'a join',
    ({ editor }) => {
      editor.select(26).run(joinBackward)
    },
  ],
  ...PARAGRAPH_KINDS.map(
    (kind): Case => [
      `the kind ${kind}`,
      ({ editor, from }) => void editor.select(from).run(setKind(kind)),
    ],
  ),
  [
    'an indent',
    ({ editor, from }) => {
      editor.select(from).run(setKind('bullet'))
      editor.run(indentBy(1))
    },
  ],
  ['bold', bold],
  [
    'undo of a split inside it',
    (on) => {
      splitIn(on, on.from + 3)
      on.undo()
    },
  ],
  [
    'redo of a split inside it',
    (on) => {
      splitIn(on, on.from + 3)
      on.undo()
      on.redo()
    },
    'le \nrapport annuel',
  ],
  ['its paragraph moved', moveParagraph],
  ['cut and paste', cutAndPaste],
  ['deletion', (on) => remove(on, on.from - 2, on.to + 2), LEFT],
  ['deletion of a part', (on) => remove(on, on.from + 10, on.to + 3), 'le rapport'],
  [
    'deletion and undo',
    (on) => {
      remove(on, on.from - 2, on.to + 2)
      on.undo()
    },
  ],
  ['a suggested deletion', (on) => suggesting(on.editor, () => remove(on, on.from, on.to))],
  [
    'a suggested deletion, accepted',
    (on) => {
      suggesting(on.editor, () => remove(on, on.from, on.to))
      on.settle('accept')
    },
    LEFT,
  ],
  [
    'a suggested deletion, rejected',
    (on) => {
      suggesting(on.editor, () => remove(on, on.from, on.to))
      on.settle('reject')
    },
  ],
  [
    'a suggested word in it, accepted',
    (on) => {
      suggesting(on.editor, () => void on.editor.select(on.from + 3).type('long '))
      on.settle('accept')
    },
    'le long rapport annuel',
  ],
  [
    'a suggested split before it, accepted',
    (on) => {
      suggesting(on.editor, () => void splitIn(on, on.from))
      on.settle('accept')
    },
  ],
]

/** Lets the first of two people act on a text that the second has commented on. */
function commented(act: (acting: Acting) => void) {
  const editors = new TwoEditors(text(...LINES))
  const [ann, ben] = editors.people
  const anchor = anchorIn(ben.editor.ytext)
  const from = ann.editor.doc.textBetween(0, ann.editor.doc.content.size, '\n').indexOf(QUOTE) + 2
  act({
    editor: ann.editor,
    undo: () => void ann.undo.undo(),
    redo: () => void ann.undo.redo(),
    from,
    to: from + QUOTE.length,
    settle: (verdict) =>
      ann.doc.transact((tx) => settle(tx, ann.editor.ytext, verdict), ORIGIN.typing),
  })
  editors.sync()
  const found = editors.people.map(({ doc, editor }) => about(doc, editor.ytext, anchor))
  editors.destroy()
  return found
}

function anchorIn(ytext: Y.Text): TextAnchor {
  const place = textPlace(Y.findRootTypeKey(ytext))
  const from = flatText(ytext).indexOf(QUOTE)
  const anchor = place && anchorOf(ytext, place, { from, to: from + QUOTE.length })
  if (!anchor) throw new Error('no anchor')
  return anchor
}

/** What of the plain text a comment is about. */
function about(doc: Y.Doc, ytext: Y.Text, anchor: TextAnchor): string {
  const where = locate(doc, { anchor })
  if (where.at !== 'text') return LEFT
  return plainText(readText(ytext)).slice(where.from, where.to)
}

describe('a comment on a range of text', () => {
  it.each(CASES.map(([name, act, expected = QUOTE]) => ({ name, act, expected })))(
    '[AN1] after $name it is about $expected, for both people',
    ({ act, expected }) => {
      expect(commented(act)).toEqual([expected, expected])
    },
  )
})
