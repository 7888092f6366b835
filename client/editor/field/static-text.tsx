import type { KeyboardEvent, MouseEvent } from 'react'
import type { TextPlace } from '../../../shared/model/edit.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import type { MarkupView } from '../../state/markup-view.ts'
import { onMarkClicked, useTextMarksOf } from '../../state/text-marks.ts'
import { markUnder } from '../text-marks/mark-attributes.ts'
import type { FocusRequest } from './focus-request.ts'
import { TextParagraphs } from './text-view.tsx'
import { useText } from './use-text.ts'

interface StaticTextProps {
  readonly place: TextPlace
  readonly ytext: YText
  readonly view: MarkupView
  readonly attributes: (isEmpty: boolean) => Record<string, string>
  /** Called when the person reaches the text, which must become an editor then; null if it cannot. */
  readonly onReach: ((request: FocusRequest) => void) | null
}

/** A text far from the window: the same elements as its editor draws, and no editor. */
export function StaticText({ place, ytext, view, attributes, onReach }: StaticTextProps) {
  const text = useText(ytext, view)
  const marks = useTextMarksOf(place)
  const isEmpty = text.length === 1 && text[0]?.runs.length === 0
  const { class: className, tabindex: _, ...others } = attributes(isEmpty)
  return (
    <div
      {...others}
      role="textbox"
      className={className}
      tabIndex={0}
      data-text-field=""
      onMouseDown={(event: MouseEvent) => {
        if (event.button !== 0 || event.target instanceof HTMLAnchorElement) return
        if (onReach) event.preventDefault() // the focus goes to the editor that takes this place
        const mark = markUnder(event.target)
        if (mark) onMarkClicked(mark.source, mark.id)
        onReach?.({ left: event.clientX, top: event.clientY })
      }}
      onFocus={() => onReach?.('start')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') onReach?.('end')
      }}
    >
      <TextParagraphs text={text} marks={marks} />
    </div>
  )
}
