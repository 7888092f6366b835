import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { MessagePage } from './message-page.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <MessagePage title={t('not-found.title')}>
      <p>{t('not-found.text')}</p>
      <div className="actions">
        <Link className="button primary" href="/">
          {t('back-to-start')}
        </Link>
      </div>
    </MessagePage>
  )
}
