import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { TextField } from '../../editor/index.ts'
import { useContentLanguage } from '../../state/index.ts'
import type { OutlineRow } from './outline-rows.ts'

interface RowTitleProps {
  readonly row: OutlineRow
  /** Which title is being written in place, if any. */
  readonly editing: OutlineRow['field'] | null
  readonly onEdited: (id: Id) => void
}

/** The title of a row, or the field in which it is written. */
export function RowTitle({ row, editing, onEdited }: RowTitleProps) {
  const { t } = useTranslation('outline')
  const language = useContentLanguage()
  if (!editing)
    return row.title ? (
      <span className="label" lang={language}>
        {row.title}
      </span>
    ) : (
      <span className="label untitled">{t('untitled')}</span>
    )
  const label = editing === 'title' ? 'title-of' : 'short-title-of'
  return (
    <TextField
      owner={row.id}
      field={editing}
      language={language}
      label={t(label, { number: row.number })}
      variant="title"
      className="row-field"
      autoFocus
      onLeave={() => onEdited(row.id)}
    />
  )
}
