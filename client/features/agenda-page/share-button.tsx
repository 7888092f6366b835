import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, onDemand } from '../../ui/index.ts'

const ShareDialog = onDemand(async () => (await import('../share/index.ts')).ShareDialog)

/** Opens the list of people and the invitations. */
export function ShareButton() {
  const { t } = useTranslation('agenda')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="primary" className="only-wide" onPress={() => setIsOpen(true)}>
        {t('share')}
      </Button>
      <ShareSheet isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}

interface ShareSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog of sharing, fetched when it is first opened. */
export function ShareSheet({ isOpen, onClose }: ShareSheetProps) {
  return <Suspense fallback={null}>{isOpen && <ShareDialog onClose={onClose} />}</Suspense>
}
