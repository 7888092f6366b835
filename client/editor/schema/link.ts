import { Mark } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { linkAddress } from '../../../shared/model/link-address.ts'

/**
 * A link. An address that no text may hold is refused when it is pasted and when it is shown. A click
 * puts the caret into it, a click with Ctrl or ⌘ follows it.
 */
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

  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleClick: (_view, _position, event) => follow(event) } })]
  },
})

function follow({ ctrlKey, metaKey, target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  const href = link && (ctrlKey || metaKey) ? linkAddress(link.href) : null
  if (href === null) return false
  window.open(href, '_blank', 'noopener,noreferrer')
  return true
}
