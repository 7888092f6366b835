import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { formatOf } from '../binding/derive.ts'
import { paragraphNodes } from './paragraph-nodes.ts'
import { PasteParser } from './paste-parser.ts'
import { readPlain } from './read-plain.ts'

/** How texts take in what is pasted and dropped. */
export const PastedText = Extension.create({
  name: 'pastedText',

  addProseMirrorPlugins() {
    const { schema } = this.editor
    return [
      new Plugin({
        props: {
          clipboardParser: new PasteParser(schema),
          clipboardTextParser: (pasted) =>
            Slice.maxOpen(Fragment.from(paragraphNodes(schema, readPlain(pasted)))),
          handlePaste: (view, _, slice) => {
            const { $from, empty } = view.state.selection
            const first = slice.content.firstChild
            const intoEmpty = empty && $from.parent.content.size === 0 && $from.depth === 1
            if (!intoEmpty || !first?.isTextblock || slice.openStart === 0) return false
            const { kind, indent } = formatOf(first) // an empty paragraph becomes what is pasted
            const { tr } = view.state
            tr.setNodeMarkup($from.before(), null, { ...$from.parent.attrs, kind, indent })
            view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'))
            return true
          },
        },
      }),
    ]
  },
})
