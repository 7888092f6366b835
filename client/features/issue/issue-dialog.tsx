import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REASON_LENGTH } from '../../../shared/model/ignored.ts'
import type { StandingRule } from '../../../shared/protocol/problem.ts'
import type { CallFailure } from '../../state/call.ts'
import { useIssueCalls } from '../../state/issue.ts'
import { announce, Button, Dialog } from '../../ui/index.ts'
import { useOpenErrors } from '../checks/index.ts'
import { useFailureWords } from '../setup/index.ts'
import './issue.css'
import { ReopenForm } from './reopen-form.tsx'
import { RuleReason } from './rule-reason.tsx'
import { standingRules } from './standing-rules.ts'
import { useIsIssued } from './use-is-issued.ts'

/** Issues the agenda as final, or reopens it when it is. */
export function IssueDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('issue')
  const [wasIssued] = useState(useIsIssued())
  return (
    <Dialog
      title={t(wasIssued ? 'reopen-title' : 'issue-title')}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      {wasIssued ? <ReopenForm onClose={onClose} /> : <IssueForm onClose={onClose} />}
    </Dialog>
  )
}

/** The errors that stand, a reason for each rule, and the server's word. */
function IssueForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('issue')
  const { issue } = useIssueCalls()
  const [refusal, setRefusal] = useState<CallFailure | null>(null)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setBusy] = useState(false)
  const rules = standingRules(useOpenErrors(), refusal?.errors ?? [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const done = await issue(given(reasons, rules))
    setBusy(false)
    if (!done.ok) return setRefusal(done.reason)
    announce(t('issued-now'))
    onClose()
  }
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <p>{t(rules.length > 0 ? 'about-errors' : 'about')}</p>
      {refusal && <Refusal refusal={refusal} />}
      {rules.map((standing) => (
        <RuleReason
          key={standing.rule}
          standing={standing}
          reason={reasons[standing.rule] ?? ''}
          isMissing={refusal !== null && isMissing(reasons, standing.rule)}
          onReason={(reason) => setReasons({ ...reasons, [standing.rule]: reason })}
        />
      ))}
      <div className="actions">
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t('issue-now')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}

function Refusal({ refusal }: { readonly refusal: CallFailure }) {
  const wordsFor = useFailureWords()
  return (
    <p className="form-error" role="alert">
      {wordsFor(refusal)}
    </p>
  )
}

function isMissing(reasons: Readonly<Record<string, string>>, rule: string): boolean {
  return (reasons[rule] ?? '').trim().length < REASON_LENGTH.least
}

/** The reasons that say something; for the rest the server says what is missing. */
function given(reasons: Readonly<Record<string, string>>, rules: readonly StandingRule[]) {
  return Object.fromEntries(
    rules.flatMap(({ rule }) =>
      isMissing(reasons, rule) ? [] : [[rule, (reasons[rule] ?? '').trim()]],
    ),
  )
}
