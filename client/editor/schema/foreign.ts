import { Node } from '@tiptap/core'

/**
 * An embedded object that this version does not know. It holds its place as a sign, so that an older
 * client deletes nothing that a newer one put there; nobody can type or paste one.
 */
export const Foreign = Node.create({
  name: 'foreign',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return { data: { default: 'null', rendered: false } }
  },

  renderHTML() {
    return ['span', { class: 'foreign' }, '▣']
  },
})
