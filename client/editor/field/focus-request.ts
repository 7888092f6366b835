import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Where the caret goes when a text that was only shown becomes an editor by being reached. */
export type FocusRequest = 'start' | 'end' | { readonly left: number; readonly top: number }

/** Puts the caret into a new editor where the person asked for it, without scrolling. */
export function focusAt(view: EditorView, request: FocusRequest): void {
  const { doc, tr } = view.state
  const place =
    typeof request === 'object'
      ? (view.posAtCoords(request)?.pos ?? doc.content.size)
      : request === 'start'
        ? 0
        : doc.content.size
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place), request === 'end' ? -1 : 1)))
  view.dom.focus({ preventScroll: true })
  view.focus()
}
