import { Node } from '@tiptap/core'
import { footnoteOf } from '../../../shared/ydoc/text/read-text.ts'

/** The call of a footnote, whose text is a text of its own. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => footnoteOf({ footnote: element.dataset.footnote }),
        renderHTML: ({ id }) => ({ 'data-footnote': id }),
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'sup[data-footnote]',
        getAttrs: ({ dataset }) => (footnoteOf({ footnote: dataset.footnote }) ? null : false),
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', HTMLAttributes, '※']
  },
})
