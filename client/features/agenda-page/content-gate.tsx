import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSession, useSessionStatus } from '../../state/index.ts'
import { Button, Progress } from '../../ui/index.ts'
import { MessagePage, usePageTitle } from '../setup/index.ts'
import { LostWorkDialog } from './lost-work-dialog.tsx'

/** Shows its children once there is a document to show, and until then what is going on. */
export function ContentGate({ children }: { readonly children: ReactNode }) {
  const { hasContent, connection } = useSessionStatus()
  if (hasContent) return children
  return connection.at === 'stopped' ? <ClosedPage why={connection.why.is} /> : <OpeningPage />
}

function OpeningPage() {
  const { t } = useTranslation('agenda')
  const { isOverdue, connection } = useSessionStatus()
  const { retry } = useSession()
  const isLoadFailed = connection.at === 'interrupted' && connection.why === 'load-failed'
  usePageTitle(t('waiting.title'))
  return (
    <main className="message-page" aria-busy="true">
      <div className="waiting">
        <Progress label={t('waiting.title')} />
        <p role="status">{t('waiting.title')}</p>
        {isOverdue && (
          <>
            <p role="alert">{t(isLoadFailed ? 'banner.load-failed' : 'waiting.overdue')}</p>
            <div className="actions">
              <Button onPress={retry}>{t('common:try-again')}</Button>
              <Link className="button quiet" href="/">
                {t('common:back-to-start')}
              </Link>
            </div>
          </>
        )}
      </div>
    </main>
  )
}

function ClosedPage({ why }: { readonly why: string }) {
  const { t } = useTranslation('agenda')
  const { retry } = useSession()
  const isMissing = why === 'not-found' || why === 'not-allowed'
  return (
    <MessagePage title={t(isMissing ? 'common:not-found.title' : 'waiting.title')}>
      <p>{t(isMissing ? 'closed.not-found' : `banner.${why}`)}</p>
      <LostWorkDialog />
      <div className="actions">
        <Link className="button primary" href="/">
          {t('common:back-to-start')}
        </Link>
        <Button onPress={retry}>{t('common:try-again')}</Button>
      </div>
    </MessagePage>
  )
}
