import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export interface FieldKeysOptions {
  readonly undo: () => void
  readonly redo: () => void
}

/**
 * The keys of every text: undo and redo, which belong to the person's one history, Alt+F10, which goes
 * to the toolbar, and Escape, which leaves the text.
 */
export const FieldKeys = Extension.create<FieldKeysOptions>({
  name: 'fieldKeys',
  priority: 1000,

  addOptions() {
    return { undo: () => {}, redo: () => {} }
  },

  addKeyboardShortcuts() {
    const then = (action: () => void) => () => {
      action()
      return true
    }
    const { undo, redo } = this.options
    return {
      'Mod-z': then(undo),
      'Mod-y': then(redo),
      'Shift-Mod-z': then(redo),
      'Alt-F10': focusToolbar,
      Escape: then(() => this.editor.view.dom.blur()),
    }
  },

  addProseMirrorPlugins() {
    const actions: Readonly<Record<string, () => void>> = {
      historyUndo: this.options.undo,
      historyRedo: this.options.redo,
    }
    const beforeinput = (_: unknown, event: InputEvent) => {
      const action = actions[event.inputType] // the browser's own menu offers these two
      if (!action) return false
      event.preventDefault()
      action()
      return true
    }
    return [new Plugin({ props: { handleDOMEvents: { beforeinput } } })]
  },
})

function focusToolbar(): boolean {
  const control = document.querySelector<HTMLElement>('[data-text-toolbar] :enabled')
  control?.focus()
  return control !== null
}
