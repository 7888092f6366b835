import { type CSSProperties, memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/model/language.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { TextField } from '../../editor/index.ts'
import { goTo } from '../../state/go-to.ts'
import { NEAR_AS_ONE } from '../../ui/index.ts'
import { useWatchedItem } from './current-item-watch.ts'
import { placeId } from './sheet-guide.ts'
import { type SheetLine, sameLine } from './sheet-lines.ts'

interface AgendaTitleProps {
  readonly line: SheetLine
  readonly language: Language
  readonly readOnly: boolean
}

/** A line of the agenda list. The end punctuation is drawn after the text, which never holds it. */
export const AgendaTitle = memo(function AgendaTitle({
  line: { id, marker, number, end, otherTitle },
  language,
  readOnly,
}: AgendaTitleProps) {
  const { t } = useTranslation('sheet')
  const element = useRef<HTMLDivElement>(null)
  useWatchedItem(element, id)
  return (
    <>
      <button
        type="button"
        className="derived"
        tabIndex={-1}
        title={t('to-annotation', { number })}
        onClick={() => goTo({ item: id })}
      >
        {marker}
      </button>
      <div
        ref={element}
        {...NEAR_AS_ONE}
        id={placeId.title(id)}
        className="agenda-title"
        style={{ '--end': JSON.stringify(end) } as CSSProperties}
      >
        <TextField
          owner={id}
          field="title"
          language={language}
          label={t('title-of', { number })}
          variant="title"
          readOnly={readOnly}
          placeholder={otherTitle ? plainLine(otherTitle.text) : t('title-placeholder')}
        />
      </div>
    </>
  )
}, sameProps)

function sameProps(before: AgendaTitleProps, after: AgendaTitleProps): boolean {
  const { line, language, readOnly } = before
  return sameLine(line, after.line) && language === after.language && readOnly === after.readOnly
}
