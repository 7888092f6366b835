import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Looked } from '../../../shared/protocol/http.ts'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import { api, type CallFailure, useSignedIn } from '../../state/server.ts'
import { Button } from '../../ui/index.ts'
import { BrokenLinkPage } from './broken-link-page.tsx'
import { linkToken } from './link-token.ts'
import { MessagePage } from './message-page.tsx'
import { type NameAndLanguage, NameForm } from './name-form.tsx'
import { useFailureWords } from './use-failure-words.ts'
import { WaitingPage } from './waiting-page.tsx'

/** The page of an invitation or of a sign-in link: what it opens is said before it is used. */
export function JoinPage() {
  const [token] = useState(() => linkToken())
  const [looked, setLooked] = useState<Looked | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  useEffect(() => {
    if (token === null) return
    void api
      .lookAtInvitation(token)
      .then((called) => (called.ok ? setLooked(called.value) : setFailure(called.reason)))
  }, [token])
  if (token === null) return <BrokenLinkPage fault="missing" />
  if (failure?.code === 'link-not-valid') return <BrokenLinkPage fault="expired" />
  if (failure) return <FailedPage failure={failure} />
  if (!looked) return <WaitingPage />
  return <AcceptPage token={token} looked={looked} onFailure={setFailure} />
}

interface AcceptPageProps {
  readonly token: string
  readonly looked: Looked
  readonly onFailure: (failure: CallFailure) => void
}

function AcceptPage({ token, looked, onFailure }: AcceptPageProps) {
  const { t } = useTranslation('start')
  const { setMe } = useSignedIn()
  const [, go] = useLocation()
  const [refused, setRefused] = useState<CallFailure | null>(null)
  const words = useFailureWords()
  const accept = async (answer?: NameAndLanguage) => {
    const called = await api.acceptInvitation({ token, ...answer })
    if (!called.ok) {
      return called.reason.code === 'not-valid'
        ? setRefused(called.reason)
        : onFailure(called.reason)
    }
    setMe(called.value.me)
    go(called.value.agenda ? agendaPath(called.value.agenda) : '/', { replace: true })
  }
  if (looked.kind === 'sign-in') {
    return (
      <MessagePage title={t('join.sign-in-title')}>
        <p>{t('join.sign-in-text', { name: looked.person.name })}</p>
        <AcceptButton label={t('join.sign-in')} onPress={accept} />
      </MessagePage>
    )
  }
  return (
    <MessagePage title={t('join.title')}>
      {looked.as ? (
        <>
          <InvitationWords looked={looked} />
          <p>{t('join.as', { name: looked.as.name })}</p>
          <AcceptButton label={t('join.open')} onPress={accept} />
        </>
      ) : (
        <NameForm submit={t('join.open')} error={refused && words(refused)} onSubmit={accept}>
          <InvitationWords looked={looked} />
        </NameForm>
      )}
    </MessagePage>
  )
}

function InvitationWords({ looked }: { readonly looked: Extract<Looked, { kind: 'agenda' }> }) {
  const { t } = useTranslation('start')
  const { agenda, invitedBy, role } = looked
  const title = agenda.symbol ?? agenda.title
  return (
    <>
      <p>
        {invitedBy
          ? t('join.by', { name: invitedBy.name, agenda: title })
          : t('join.to', { agenda: title })}
      </p>
      <p>
        {t('join.role', {
          role: t(`common:role.${role}`),
          hint: t(`common:role-hint.${role}`),
        })}
      </p>
    </>
  )
}

interface AcceptButtonProps {
  readonly label: string
  readonly onPress: () => Promise<void>
}

function AcceptButton({ label, onPress }: AcceptButtonProps) {
  const [isBusy, setIsBusy] = useState(false)
  const press = () => {
    setIsBusy(true)
    void onPress().finally(() => setIsBusy(false))
  }
  return (
    <div className="actions end">
      <Button variant="primary" isBusy={isBusy} onPress={press}>
        {label}
      </Button>
    </div>
  )
}

function FailedPage({ failure }: { readonly failure: CallFailure }) {
  const { t } = useTranslation('start')
  const words = useFailureWords()
  return (
    <MessagePage title={t('link-broken.title')}>
      <p>{words(failure)}</p>
      <div className="actions">
        <Button onPress={() => location.reload()}>{t('common:try-again')}</Button>
      </div>
    </MessagePage>
  )
}
