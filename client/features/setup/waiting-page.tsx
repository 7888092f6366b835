import { useTranslation } from 'react-i18next'
import { Progress } from '../../ui/index.ts'

/** What stands there while a page is being fetched. */
export function WaitingPage() {
  const { t } = useTranslation()
  return (
    <main className="message-page" aria-busy="true">
      <div className="waiting">
        <Progress label={t('loading')} />
        <p>{t('loading')}</p>
      </div>
    </main>
  )
}
