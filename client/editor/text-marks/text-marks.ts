import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { TextPlace } from '../../../shared/model/edit.ts'
import {
  onMarkClicked,
  type SourcedMark,
  textMarksOf,
  watchTextMarks,
} from '../../state/text-marks.ts'
import { markAttributes, markUnder } from './mark-attributes.ts'
import { plainIndex } from './plain-index.ts'

interface TextMarksOptions {
  readonly place: TextPlace
}

/** When the editor has read the composed word, and what was held for it has arrived. */
const AFTER_COMPOSITION_MS = 60

const KEY = new PluginKey<DecorationSet>('text-marks')

/**
 * Draws the marks of a text over its editor. Between two publications the marks move along with what
 * is typed; a click on one is told and still puts the caret.
 */
export const TextMarks = Extension.create<TextMarksOptions>({
  name: 'textMarks',

  addProseMirrorPlugins() {
    return [textMarksPlugin(this.options.place)]
  },
})

function textMarksPlugin(place: TextPlace): Plugin {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: (_, { doc }) => decorationsFor(doc, textMarksOf(place)),
      apply: (transaction, shown) => {
        const marks: readonly SourcedMark[] | undefined = transaction.getMeta(KEY)
        if (marks) return decorationsFor(transaction.doc, marks)
        return transaction.docChanged ? shown.map(transaction.mapping, transaction.doc) : shown
      },
    },
    props: {
      decorations: (state) => KEY.getState(state),
      handleDOMEvents: {
        click: (_, { target }) => {
          const mark = markUnder(target)
          if (mark) onMarkClicked(mark.source, mark.id)
          return false
        },
      },
    },
    view: (view) => watchMarks(view, place),
  })
}

function decorationsFor(
  doc: EditorView['state']['doc'],
  marks: readonly SourcedMark[],
): DecorationSet {
  if (marks.length === 0) return DecorationSet.empty
  const index = plainIndex(doc)
  return DecorationSet.create(
    doc,
    marks.flatMap((mark) => {
      const range = index.rangeOf(mark.from, mark.to)
      return range ? [Decoration.inline(range.from, range.to, markAttributes([mark]))] : []
    }),
  )
}

function watchMarks(view: EditorView, place: TextPlace) {
  let shown = textMarksOf(place)
  const show = () => {
    if (view.isDestroyed || view.composing) return // a change beside it could end a composition
    const marks = textMarksOf(place)
    if (marks === shown) return
    shown = marks
    view.dispatch(view.state.tr.setMeta(KEY, marks).setMeta('addToHistory', false))
  }
  const showSoon = () => setTimeout(show, AFTER_COMPOSITION_MS)
  const stop = watchTextMarks(place, show)
  view.dom.addEventListener('compositionend', showSoon)
  return {
    destroy: () => {
      stop()
      view.dom.removeEventListener('compositionend', showSoon)
    },
  }
}
