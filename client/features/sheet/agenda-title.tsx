import { type CSSProperties, memo, useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { punctuated } from '../../../shared/model/punctuation.ts'
import { TextField } from '../../editor/index.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { useWatchedItem } from './current-item-watch.ts'
import { placeId } from './sheet-guide.ts'
import { useOtherLanguage } from './use-other-language.ts'

interface AgendaTitleProps {
  readonly id: Id
  readonly marker: string
  readonly number: string
  readonly end: string
  readonly readOnly: boolean
}

/** A line of the agenda list. The end punctuation is drawn after the text, which never holds it. */
export const AgendaTitle = memo(function AgendaTitle(props: AgendaTitleProps) {
  const { id, marker, number, readOnly } = props
  const { t } = useTranslation('sheet')
  const language = useContentLanguage()
  const line = useRef<HTMLDivElement>(null)
  const end = useEnd(id, props.end)
  const other = useOtherLanguage(id, 'title')
  useWatchedItem(line, id)
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
        ref={line}
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
          placeholder={other ? plainLine(other.text) : t('title-placeholder')}
        />
      </div>
    </>
  )
})

/** The punctuation after a title: none after a question, none where nothing is written. */
function useEnd(id: Id, end: string): string {
  const language = useContentLanguage()
  const select = useCallback(
    (agenda: Agenda) => {
      const item = itemOf(agenda, id)
      const title = item ? itemTitle(item, language) : ''
      return title ? punctuated(title, end).slice(title.length) : ''
    },
    [id, end, language],
  )
  return useAgendaPart(select)
}
