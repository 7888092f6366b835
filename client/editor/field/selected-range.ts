import type { TextPlace } from '../../../shared/model/edit.ts'
import { textIndex } from '../binding/token-index.ts'
import { TextMarks } from '../text-marks/text-marks.ts'
import { activeEditor } from './active-editor.ts'

/** What is selected in the text with the caret, in tokens of its Y.Text; empty for a mere caret. */
export interface SelectedRange {
  readonly place: TextPlace
  readonly from: number
  readonly to: number
}

/** The selection in the text that has the caret; null when none has. */
export function selectedRange(): SelectedRange | null {
  const editor = activeEditor.get()
  const marks = editor?.extensionManager.extensions.find(({ name }) => name === TextMarks.name)
  const place: TextPlace | undefined = marks?.options.place
  if (!editor || !place) return null
  const { doc, selection } = editor.state
  return { place, from: textIndex(doc, selection.from), to: textIndex(doc, selection.to) }
}
