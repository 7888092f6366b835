import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { TextPlace } from '../../../shared/model/edit.ts'
import {
  onMarkClicked,
  type SourcedMark,
  textMarksOf,
  watchPublications,
} from '../../state/text-marks.ts'
import { markAttributes, markUnder } from './mark-attributes.ts'
import { plainIndex } from './plain-index.ts'

interface TextMarksOptions {
  readonly place: TextPlace
}

/** When the editor has read the composed word, and what was held for it has arrived. */
const AFTER_COMPOSITION_MS = 60

/** The marks as they are drawn. */
interface DrawnMarks {
  readonly decorations: DecorationSet
  /** Whether the text has changed since they were published. */
  readonly isMoved: boolean
}

const KEY = new PluginKey<DrawnMarks>('text-marks')

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
  return new Plugin<DrawnMarks>({
    key: KEY,
    state: {
      init: (_, { doc }) => drawn(doc, textMarksOf(place)),
      apply: (transaction, before) => {
        const { doc, docChanged, mapping } = transaction
        const marks: readonly SourcedMark[] | undefined = transaction.getMeta(KEY)
        if (marks) return drawn(doc, marks)
        if (!docChanged) return before
        return { decorations: before.decorations.map(mapping, doc), isMoved: true }
      },
    },
    props: {
      decorations: (state) => KEY.getState(state)?.decorations,
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

function drawn(doc: EditorView['state']['doc'], marks: readonly SourcedMark[]): DrawnMarks {
  if (marks.length === 0) return { decorations: DecorationSet.empty, isMoved: false }
  const index = plainIndex(doc)
  const decorations = marks.flatMap((mark) => {
    const range = index.rangeOf(mark.from, mark.to)
    return range ? [Decoration.inline(range.from, range.to, markAttributes([mark]))] : []
  })
  return { decorations: DecorationSet.create(doc, decorations), isMoved: false }
}

function watchMarks(view: EditorView, place: TextPlace) {
  let shown = textMarksOf(place)
  const show = () => {
    if (view.isDestroyed || view.composing) return // a change beside it could end a composition
    const marks = textMarksOf(place)
    const isMoved = marks.length > 0 && KEY.getState(view.state)?.isMoved
    if (marks === shown && !isMoved) return
    shown = marks
    view.dispatch(view.state.tr.setMeta(KEY, marks).setMeta('addToHistory', false))
  }
  const showSoon = () => setTimeout(show, AFTER_COMPOSITION_MS)
  const stop = watchPublications(show)
  view.dom.addEventListener('compositionend', showSoon)
  return {
    destroy: () => {
      stop()
      view.dom.removeEventListener('compositionend', showSoon)
    },
  }
}
