import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REASON_LENGTH } from '../../../shared/model/ignored.ts'
import type { CheckedFinding } from '../../state/findings.ts'
import { useIgnoreCalls } from '../../state/ignored.ts'
import { announce, Button, Dialog, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { useFindingWords } from './finding-words.ts'

interface IgnoreDialogProps {
  readonly checked: CheckedFinding
  readonly onClose: () => void
}

/** Asks why a finding is to be left as it is; the reason stays with it for everybody. */
export function IgnoreDialog({ checked: { key, finding }, onClose }: IgnoreDialogProps) {
  const { t } = useTranslation('checks')
  const { name, message } = useFindingWords()(finding)
  const { ignore } = useIgnoreCalls()
  const wordsFor = useFailureWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < REASON_LENGTH.least) return setError(t('reason-needed'))
    setBusy(true)
    const done = await ignore({ rule: finding.rule, key, reason: reason.trim() })
    setBusy(false)
    if (!done.ok) return setError(wordsFor(done.reason))
    announce(t('ignored-now'))
    onClose()
  }
  return (
    <Dialog
      title={t('ignore-title', { name })}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
    >
      <form className="form" onSubmit={(event) => void send(event)}>
        <p>{message}</p>
        <TextInput
          label={t('reason')}
          hint={t('reason-hint')}
          value={reason}
          onChange={(value) => {
            setReason(value)
            setError(null)
          }}
          error={error}
          rows={3}
          maxLength={REASON_LENGTH.most}
          autoFocus
        />
        <div className="actions">
          <Button type="submit" variant="primary" isBusy={isBusy}>
            {t('ignore-now')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
