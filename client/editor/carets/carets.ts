import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { caretDecorations } from './caret-decorations.ts'
import { OwnCaret } from './own-caret.ts'
import { type RemoteCaret, remoteCarets } from './remote-caret.ts'

export interface CaretsOptions {
  readonly awareness: Awareness
  /** The root name of the text, e.g. `text/i7f3/annotation/fr`. */
  readonly field: string
  readonly ytext: YText
}

/** When the editor has read the composed word, and what was held for it has arrived. */
const AFTER_COMPOSITION_MS = 60

const KEY = new PluginKey<DecorationSet>('carets')

/** Shows where others are in this text, and tells them where this person is. */
export const Carets = Extension.create<CaretsOptions>({
  name: 'carets',

  addProseMirrorPlugins() {
    return [caretsPlugin(this.options)]
  },
})

function caretsPlugin(options: CaretsOptions): Plugin {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const carets: readonly RemoteCaret[] | undefined = transaction.getMeta(KEY)
        if (carets) return caretDecorations(transaction.doc, carets)
        return shown.map(transaction.mapping, transaction.doc)
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
    view: (view) => watchCarets(view, options),
  })
}

/** Only carets in this text touch this editor: a view is told nothing of carets in other texts. */
function watchCarets(view: EditorView, { awareness, field, ytext }: CaretsOptions) {
  const own = new OwnCaret(awareness, field, ytext)
  let shown = '[]'
  const show = () => {
    if (view.isDestroyed || view.composing) return // a new node beside it could end a composition
    const carets = remoteCarets(awareness, field, ytext)
    const now = JSON.stringify(carets)
    if (now === shown) return
    shown = now
    view.dispatch(view.state.tr.setMeta(KEY, carets).setMeta('addToHistory', false))
  }
  const tell = () => own.tell(view)
  const showSoon = () => setTimeout(show, AFTER_COMPOSITION_MS)
  const leave = () => {
    if (document.hasFocus()) own.withdraw() // another window in front is no reason to vanish
  }
  awareness.on('change', show)
  view.dom.addEventListener('focus', tell)
  view.dom.addEventListener('blur', leave)
  view.dom.addEventListener('compositionend', showSoon)
  queueMicrotask(show)
  return {
    update: () => {
      if (view.hasFocus()) tell()
    },
    destroy: () => {
      awareness.off('change', show)
      view.dom.removeEventListener('focus', tell)
      view.dom.removeEventListener('blur', leave)
      view.dom.removeEventListener('compositionend', showSoon)
      own.withdraw()
    },
  }
}
