import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { MessagePage } from './message-page.tsx'

/** Why a link does not work. */
export type LinkFault = 'missing' | 'expired' | 'already-set-up'

/** Says what is wrong with a link and what to do. */
export function BrokenLinkPage({ fault }: { readonly fault: LinkFault }) {
  const { t } = useTranslation('start')
  return (
    <MessagePage title={t('link-broken.title')}>
      <p>{t(`link-broken.${fault}`)}</p>
      <div className="actions">
        <Link className="button" href="/">
          {t('common:back-to-start')}
        </Link>
      </div>
    </MessagePage>
  )
}
