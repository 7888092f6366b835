import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import { MessagePage } from './message-page.tsx'

/** Says that the page broke, that nothing is lost, and what to do. */
export function CrashPage() {
  const { t } = useTranslation('start')
  return (
    <MessagePage title={t('crash.title')}>
      <p>{t('crash.text')}</p>
      <div className="actions">
        <Button variant="primary" onPress={() => location.reload()}>
          {t('common:reload')}
        </Button>
        <a className="button" href="/">
          {t('common:back-to-start')}
        </a>
      </div>
    </MessagePage>
  )
}
