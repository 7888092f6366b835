import type { EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import { anchorAt } from '../../../shared/ydoc/text/anchor.ts'
import { fieldsOf } from '../../../shared/ydoc/text/attributes.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { textIndex } from '../binding/token-index.ts'

const EVERY_MS = 60 // the server takes at most 20 messages a second

/** Tells the others where this person's caret stands, while it stands in this text. */
export class OwnCaret {
  private readonly awareness: Awareness
  private readonly field: string
  private readonly ytext: YText
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(awareness: Awareness, field: string, ytext: YText) {
    this.awareness = awareness
    this.field = field
    this.ytext = ytext
  }

  /** Tells it soon; calls in between are told as one. */
  tell(view: EditorView): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      if (view.hasFocus()) this.publish(view)
    }, EVERY_MS)
  }

  /** Takes it away, if it is still in this text. */
  withdraw(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const state = this.awareness.getLocalState()
    if (!state || fieldsOf(state.caret).field !== this.field) return
    this.awareness.setLocalState({ ...state, field: null, caret: null })
  }

  private publish({ state: { doc, selection } }: EditorView): void {
    const { field, ytext } = this
    const anchor = anchorAt(ytext, textIndex(doc, selection.anchor))
    const head = anchorAt(ytext, textIndex(doc, selection.head))
    const state = this.awareness.getLocalState() ?? {}
    const caret = { field, anchor, head }
    if (JSON.stringify(state.caret) === JSON.stringify(caret)) return
    this.awareness.setLocalState({ ...state, field, caret })
  }
}
