import type { EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import { getState } from 'yjs'
import { anchorAt } from '../../../shared/ydoc/text/anchor.ts'
import { fieldsOf } from '../../../shared/ydoc/text/attributes.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { textIndex } from '../binding/token-index.ts'

const EVERY_MS = 60 // the server takes at most 20 messages a second
const BEAT_MS = 2_000

/** Tells the others where this person's caret stands, while it stands in this text. */
export class OwnCaret {
  private readonly awareness: Awareness
  private readonly field: string
  private readonly ytext: YText
  private timer: ReturnType<typeof setTimeout> | undefined
  private written: number
  private beat = 0

  constructor(awareness: Awareness, field: string, ytext: YText) {
    this.awareness = awareness
    this.field = field
    this.ytext = ytext
    this.written = this.clock()
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
    const caret = { field, anchor, head, beat: this.typingBeat() }
    if (JSON.stringify(state.caret) === JSON.stringify(caret)) return
    this.awareness.setLocalState({ ...state, field, caret })
  }

  /**
   * A number that changes every two seconds while this person types: a caret that stands before the
   * same letter, or at the end, says nothing new of itself, and its name would stay away.
   */
  private typingBeat(): number {
    const written = this.clock()
    if (written > this.written) this.beat = Math.floor(Date.now() / BEAT_MS)
    this.written = written
    return this.beat
  }

  private clock(): number {
    return getState(this.awareness.doc.store, this.awareness.clientID)
  }
}
