import type { Editor } from '@tiptap/core'

let active: Editor | null = null
const listeners = new Set<() => void>()

/** The editor that the toolbar acts on: the one with the caret, also while the toolbar has focus. */
export const activeEditor = {
  get: (): Editor | null => active,

  set: (editor: Editor | null): void => {
    if (editor === active) return
    active = editor
    for (const listener of listeners) listener()
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Whether focus that leaves a text for an element stays with the text: its toolbar has it. */
export function belongsToToolbar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-text-toolbar]') !== null
}
