import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../state/server.ts'
import { Button } from '../../ui/index.ts'
import { MessagePage } from './message-page.tsx'
import { WaitingPage } from './waiting-page.tsx'

/** Shows its children to somebody who is signed in, and tells everybody else how to get there. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { signedIn, ask } = useSignedIn()
  switch (signedIn.is) {
    case 'asking':
      return <WaitingPage />
    case 'somebody':
      return children
    case 'unreachable':
      return <UnreachablePage onRetry={ask} />
    case 'nobody':
      return <SignedOutPage isSetUp={signedIn.isSetUp} onRetry={ask} />
  }
}

function UnreachablePage({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('start')
  return (
    <MessagePage title={t('unreachable.title')}>
      <p>{t('unreachable.text')}</p>
      <TryAgain onPress={onRetry} />
    </MessagePage>
  )
}

interface SignedOutPageProps {
  readonly isSetUp: boolean
  readonly onRetry: () => void
}

function SignedOutPage({ isSetUp, onRetry }: SignedOutPageProps) {
  const { t } = useTranslation('start')
  return (
    <MessagePage title={t('signed-out.title')}>
      <p>{t(isSetUp ? 'signed-out.text' : 'signed-out.setup')}</p>
      {isSetUp && <p>{t('signed-out.kept')}</p>}
      <TryAgain onPress={onRetry} />
    </MessagePage>
  )
}

function TryAgain({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="actions">
      <Button onPress={onPress}>{t('try-again')}</Button>
    </div>
  )
}
