import { Mark } from '@tiptap/core'
import { linkAddress } from '../../../shared/model/link-address.ts'

/** A link. An address that no text may hold is refused when it is pasted and when it is shown. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,

  addAttributes() {
    return { href: { default: null } }
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = linkAddress(element.getAttribute('href') ?? '')
          return href === null ? false : { href }
        },
      },
    ]
  },

  renderHTML({ mark }) {
    const href = linkAddress(String(mark.attrs.href))
    return href === null ? ['span', 0] : ['a', { href, rel: 'noopener noreferrer' }, 0]
  },
})
