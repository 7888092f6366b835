import { useTranslation } from 'react-i18next'
import { api, useSignedIn } from '../../state/server.ts'
import { Button, Dialog, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

/** Asks before signing out, because coming back needs a link. */
export function SignOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('start')
  const { setMe } = useSignedIn()
  const words = useFailureWords()
  const signOut = async () => {
    const called = await api.signOut()
    if (!called.ok) return showToast(words(called.reason), { tone: 'error' })
    setMe(null)
  }
  return (
    <Dialog title={t('sign-out-title')} role="alertdialog" isOpen onClose={onClose}>
      <p>{t('sign-out-text')}</p>
      <div className="actions end">
        <Button onPress={onClose} autoFocus>
          {t('common:cancel')}
        </Button>
        <Button variant="danger" onPress={() => void signOut()}>
          {t('sign-out')}
        </Button>
      </div>
    </Dialog>
  )
}
