import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { positionAt } from '../binding/token-index.ts'
import { caretElement } from './caret-element.ts'
import type { RemoteCaret } from './remote-caret.ts'

/** The carets and selections of others as decorations of a document. */
export function caretDecorations(doc: Node, carets: readonly RemoteCaret[]): DecorationSet {
  return DecorationSet.create(
    doc,
    carets.flatMap((caret) => {
      const [anchor, head] = [positionAt(doc, caret.anchor), positionAt(doc, caret.head)]
      const flag = Decoration.widget(head, (view) => caretElement(caret, view.dom), {
        key: `${caret.client}/${caret.name}/${caret.color}/${caret.moved}`,
        side: 10, // behind what is typed at the same place
        ignoreSelection: true,
      })
      if (anchor === head) return [flag]
      const selection = Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
        class: 'remote-selection',
        'data-person': String(caret.color),
      })
      return [flag, selection]
    }),
  )
}
