import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { TextPlace } from '../../../shared/model/edit.ts'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { activeEditor, belongsToToolbar } from './active-editor.ts'
import { ChangeBars } from './change-bars.tsx'
import { useEditorEnvironment } from './environment.tsx'
import { type FocusRequest, focusAt } from './focus-request.ts'
import { createTextEditor, type Variant } from './text-editor.ts'

interface LiveTextProps {
  readonly place: TextPlace
  readonly variant: Variant
  readonly editable: boolean
  /** Attributes of the editable element, by whether the text is empty. */
  readonly attributes: (isEmpty: boolean) => Record<string, string>
  /** Where to put the caret at once, or null to leave the focus where it is. */
  readonly focus: FocusRequest | null
  readonly onFocus: () => void
  readonly onLeave: () => void
}

/** A text as an editor. */
export function LiveText(props: LiveTextProps) {
  const { place, variant, editable } = props
  const environment = useEditorEnvironment()
  const host = useRef<HTMLDivElement>(null)
  const live = useRef<Editor | null>(null)
  const latest = useLatest({ props, environment })
  const ytext = environment.ytext(place)
  const { awareness } = environment
  const field = textRoot(place)

  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const { props: first } = latest.current
    const editor = createTextEditor({
      element,
      ytext,
      place: first.place,
      field,
      variant,
      editable: first.editable,
      awareness,
      undo: () => latest.current.environment.undo(),
      redo: () => latest.current.environment.redo(),
      suggester: () => latest.current.environment.suggester(),
      onRepair: (repair) => latest.current.environment.reportRepair(first.place, repair),
      attributes: ({ doc }) =>
        latest.current.props.attributes(doc.childCount === 1 && doc.firstChild?.content.size === 0),
    })
    live.current = editor
    const stop = watchFocus(editor, () => latest.current.props)
    if (first.focus) focusAt(editor.view, first.focus)
    return () => {
      stop()
      live.current = null
      editor.destroy()
    }
  }, [ytext, awareness, field, variant, latest])

  const shown = JSON.stringify([editable, props.attributes(true)])
  useEffect(() => {
    if (shown) live.current?.setEditable(editable, false) // also reads the attributes again
  }, [editable, shown])

  return (
    <>
      <div ref={host} />
      <ChangeBars text={host} />
    </>
  )
}

/** A reference to what was passed last, for those who call later than a render. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}

function watchFocus(editor: Editor, props: () => LiveTextProps): () => void {
  const { dom } = editor.view
  const onFocus = () => {
    activeEditor.set(editor)
    props().onFocus()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (belongsToToolbar(relatedTarget) || !document.hasFocus()) return
    if (activeEditor.get() === editor) activeEditor.set(null)
    props().onLeave()
  }
  dom.addEventListener('focus', onFocus)
  dom.addEventListener('blur', onBlur)
  return () => {
    dom.removeEventListener('focus', onFocus)
    dom.removeEventListener('blur', onBlur)
    if (activeEditor.get() === editor) activeEditor.set(null)
  }
}
