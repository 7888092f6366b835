import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  endListOnEmpty,
  indentBy,
  textAfterHeading,
  toTextAtStart,
} from '../commands/paragraph-commands.ts'

/**
 * The keys of a text of several paragraphs. Tab moves within lists only; elsewhere it goes on to the
 * next control, and Escape leaves the text from everywhere.
 */
export const AnnotationKeys = Extension.create({
  name: 'annotationKeys',
  priority: 1000, // before the core's own Enter and Backspace

  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      Enter: () => run(endListOnEmpty)() || run(textAfterHeading)(),
      Backspace: () => this.editor.commands.undoInputRule() || run(toTextAtStart)(),
      Tab: run(indentBy(1)),
      'Shift-Tab': run(indentBy(-1)),
    }
  },
})
