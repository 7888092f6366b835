import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, type CallFailure, useSignedIn } from '../../state/server.ts'
import { BrokenLinkPage, type LinkFault } from './broken-link-page.tsx'
import { linkToken } from './link-token.ts'
import { MessagePage } from './message-page.tsx'
import { type NameAndLanguage, NameForm } from './name-form.tsx'
import { useFailureWords } from './use-failure-words.ts'

/** The page of the setup link: the first person says their name and is shown the start page. */
export function SetupPage() {
  const { t } = useTranslation('start')
  const { setMe } = useSignedIn()
  const [, go] = useLocation()
  const [token] = useState(() => linkToken())
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const words = useFailureWords()
  const fault = token === null ? 'missing' : faultOf(failure)
  if (token === null || fault) return <BrokenLinkPage fault={fault ?? 'missing'} />
  const begin = async (answer: NameAndLanguage) => {
    const called = await api.setUp({ token, ...answer })
    if (!called.ok) return setFailure(called.reason)
    setMe(called.value.me)
    go('/', { replace: true })
  }
  return (
    <MessagePage title={t('setup.title')}>
      <NameForm submit={t('setup.begin')} error={failure && words(failure)} onSubmit={begin}>
        <p>{t('setup.text')}</p>
      </NameForm>
    </MessagePage>
  )
}

function faultOf(failure: CallFailure | null): LinkFault | null {
  if (failure?.code === 'link-not-valid') return 'expired'
  return failure?.code === 'already-set-up' ? 'already-set-up' : null
}
