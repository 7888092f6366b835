import { Node } from '@tiptap/core'
import { knownFormat } from '../../../shared/ydoc/text/paragraphs.ts'
import { pendingAttributes } from './suggestion-attributes.ts'

/**
 * The one block of a text. Its kind and indent are attributes, not nesting, so that changing them
 * never moves or writes anew what stands in it. `pending` shows what is suggested about it.
 */
export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,

  addAttributes() {
    return {
      kind: {
        default: 'text',
        parseHTML: (element) => knownFormat(element.dataset.kind, 0).kind,
        renderHTML: ({ kind }) => ({ 'data-kind': kind }),
      },
      indent: {
        default: 0,
        parseHTML: (element) => knownFormat('text', Number(element.dataset.indent)).indent,
        renderHTML: ({ indent }) => ({ 'data-indent': indent }),
      },
      pending: {
        default: null,
        parseHTML: ({ dataset }) => dataset.pendingValue ?? null,
        renderHTML: ({ pending }) => pendingAttributes(pending),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'p' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', HTMLAttributes, 0]
  },
})
