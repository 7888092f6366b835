import { Plugin } from '@tiptap/pm/state'
import type { Binding } from './binding.ts'

/** After `compositionend` the view reads the page once more, 20 ms later; only then may it change. */
const AFTER_COMPOSITION = 40

/** The plugin that ties the editor it is in to a Y.Text. */
export function bindingPlugin(binding: Binding): Plugin {
  return new Plugin({
    appendTransaction: (transactions) => {
      binding.record(transactions)
      return null
    },
    props: {
      handleDOMEvents: {
        compositionend: () => {
          setTimeout(() => binding.release(), AFTER_COMPOSITION)
          return false
        },
      },
    },
    view: (view) => {
      binding.attach(view)
      return {
        update: (_, before) => binding.flush(before.doc),
        destroy: () => binding.detach(),
      }
    },
  })
}
