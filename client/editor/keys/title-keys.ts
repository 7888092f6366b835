import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { FROM_TEXT } from '../binding/binding.ts'

/**
 * A title is one paragraph: Enter leaves it, and pasted paragraphs are joined with spaces. (A second
 * paragraph that is in the text all the same, from an import, is shown and can be joined.)
 */
export const TitleKeys = Extension.create({
  name: 'titleKeys',
  priority: 1000,

  addKeyboardShortcuts() {
    const leave = () => {
      this.editor.view.dom.blur()
      return true
    }
    return { Enter: leave, 'Shift-Enter': leave, 'Mod-Enter': leave }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: (transaction, { doc }) =>
          isFromText(transaction) || transaction.doc.childCount <= doc.childCount,
        props: { transformPasted: inOneLine },
      }),
    ]
  },
})

function isFromText(transaction: { getMeta(key: string): unknown }): boolean {
  return transaction.getMeta(FROM_TEXT) === true
}

/** The paragraphs of a slice as one line. */
function inOneLine({ content }: Slice): Slice {
  const nodes: Node[] = []
  content.forEach((node, _, place) => {
    if (!node.isTextblock) nodes.push(node)
    else {
      const first = node.firstChild ?? content.child(0).firstChild
      if (place > 0 && node.content.size > 0 && first) nodes.push(first.type.schema.text(' '))
      nodes.push(...node.children)
    }
  })
  return new Slice(Fragment.from(nodes), 0, 0)
}
