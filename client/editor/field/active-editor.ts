import type { Editor } from '@tiptap/core'
import { watchable } from '../../../shared/base/watched.ts'

/** The editor that the toolbar acts on: the one with the caret, also while the toolbar has focus. */
export const activeEditor = watchable<Editor | null>(null)

/** Whether focus that leaves a text for an element stays with the text: its toolbar has it. */
export function belongsToToolbar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-text-toolbar]') !== null
}
