import type { FocusEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../../shared/model/agenda.ts'
import { DateInput, IconButton } from '../../ui/index.ts'

interface DateDraftProps {
  readonly fact: keyof Facts
  readonly value: string | null
  readonly error: string
  readonly onChange: (value: string | null) => void
  /** The field is left, or a day was picked from the calendar. */
  readonly onCommit: (value?: string | null) => void
}

/**
 * A day being typed. Typing passes through years such as 20 and 202, so it is stored when the field
 * is left; a day picked from the calendar is stored at once.
 */
export function DateDraft({ fact, value, error, onChange, onCommit }: DateDraftProps) {
  const { t } = useTranslation('facts')
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onCommit()
  }
  const set = (next: string | null) => {
    onChange(next)
    if (!isTyping()) onCommit(next)
  }
  return (
    <div className="date-fact" data-fact={fact} onBlur={onBlur}>
      <DateInput label={t(fact)} value={value} error={error} onChange={set} />
      {value && (
        <IconButton
          icon="x"
          size="small"
          label={t('clear', { field: t(fact) })}
          onPress={() => {
            onChange(null)
            onCommit(null)
          }}
        />
      )}
    </div>
  )
}

function isTyping(): boolean {
  return document.activeElement?.getAttribute('role') === 'spinbutton'
}
