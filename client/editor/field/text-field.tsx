import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { TextPlace } from '../../../shared/model/edit.ts'
import { useMarkupView } from '../../state/markup-view.ts'
import { classes, useNearWindow } from '../../ui/index.ts'
import { useEditorEnvironment } from './environment.tsx'
import type { FocusRequest } from './focus-request.ts'
import { LiveText } from './live-text.tsx'
import { StaticText } from './static-text.tsx'
import type { Variant } from './text-editor.ts'
import './text.css'

interface TextFieldProps extends TextPlace {
  /** The name of the text for the screen reader. */
  readonly label: string
  readonly variant: Variant
  readonly readOnly?: boolean
  readonly placeholder?: string
  readonly className?: string
  /** Puts the caret behind the last letter when the field appears. */
  readonly autoFocus?: boolean
  /** Called when the caret leaves the text: by Escape, by Enter in a title, by going elsewhere. */
  readonly onLeave?: () => void
}

/**
 * A text of the agenda that several people edit at once. It is an editor while it is near the window
 * or has the caret, and plain elements otherwise, so that an agenda of hundreds of texts opens at
 * once; nothing moves when one becomes the other.
 */
export function TextField({ owner, field, language, variant, ...props }: TextFieldProps) {
  const { readOnly = false, className, autoFocus = false, onLeave } = props
  const environment = useEditorEnvironment()
  const element = useRef<HTMLDivElement>(null)
  const isNear = useNearWindow(element)
  const [request, setRequest] = useState<FocusRequest | null>(autoFocus ? 'end' : null)
  const [hasFocus, setFocus] = useState(false)
  const place: TextPlace = { owner, field, language }
  const view = useMarkupView()
  const isLive = view === 'all' && (isNear || hasFocus || request !== null)
  const editable = environment.mayEdit && !readOnly && view === 'all'
  const attributes = useFieldAttributes({ ...props, language, variant, editable })
  return (
    <div ref={element} className={classes('text-field', variant, className)}>
      {isLive ? (
        <LiveText
          place={place}
          variant={variant}
          editable={editable}
          attributes={attributes}
          focus={request}
          onFocus={() => setFocus(true)}
          onLeave={() => {
            setFocus(false)
            setRequest(null)
            onLeave?.()
          }}
        />
      ) : (
        <StaticText
          place={place}
          ytext={environment.ytext(place)}
          view={view}
          attributes={attributes}
          onReach={view === 'all' ? setRequest : null}
        />
      )}
    </div>
  )
}

interface Described {
  readonly label: string
  readonly placeholder?: string
  readonly language: TextPlace['language']
  readonly variant: Variant
  readonly editable: boolean
}

function useFieldAttributes({ label, placeholder, language, variant, editable }: Described) {
  const { t } = useTranslation('editor')
  const keys = editable ? t(`keys-of-${variant}`) : undefined // once, since every key asks for them
  return (isEmpty: boolean): Record<string, string> => ({
    class: classes('text', isEmpty && 'is-empty'),
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': String(variant === 'annotation'),
    'aria-readonly': String(!editable),
    lang: language,
    dir: languageFacts(language).direction,
    tabindex: '0', // also where nothing may be edited
    ...(keys !== undefined && { 'aria-description': keys }),
    ...(placeholder !== undefined &&
      isEmpty && { 'data-placeholder': placeholder, 'aria-placeholder': placeholder }),
  })
}
