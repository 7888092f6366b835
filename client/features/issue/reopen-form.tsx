import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REASON_LENGTH } from '../../../shared/model/ignored.ts'
import { useIssueCalls } from '../../state/issue.ts'
import { announce, Button, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

/** Asks why an issued agenda is to be edited again. */
export function ReopenForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('issue')
  const { reopen } = useIssueCalls()
  const wordsFor = useFailureWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < REASON_LENGTH.least) return setError(t('reason-needed'))
    const done = await reopen(reason.trim())
    if (!done.ok) return setError(wordsFor(done.reason))
    announce(t('reopened'))
    onClose()
  }
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <p>{t('reopen-about')}</p>
      <TextInput
        label={t('reopen-reason')}
        value={reason}
        onChange={setReason}
        error={error}
        maxLength={REASON_LENGTH.most}
        autoFocus
      />
      <div className="actions">
        <Button type="submit" variant="primary">
          {t('reopen-now')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}
