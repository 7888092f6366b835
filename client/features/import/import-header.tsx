import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Button, Dialog } from '../../ui/index.ts'
import { takeInHand } from '../import-source/index.ts'

interface ImportHeaderProps {
  readonly title: string
  /** Leaving would lose what a person has corrected, so it asks. */
  readonly hasCorrections?: boolean
  readonly children?: ReactNode
}

/** The header line of the import, with what can be done at its end. */
export function ImportHeader({ title, hasCorrections = false, children }: ImportHeaderProps) {
  const { t } = useTranslation('import')
  const [, go] = useLocation()
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = () => {
    takeInHand(null)
    go('/')
  }
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    if (hasCorrections) setIsLeaving(true)
    else leave()
  }
  return (
    <header className="header">
      <Link className="brand" href="/" aria-label={t('common:back-to-start')} onClick={onClick}>
        R
      </Link>
      <h1 className="header-title">
        <b>{title}</b>
      </h1>
      <div className="header-end">{children}</div>
      <Dialog
        title={t('leave.title')}
        isOpen={isLeaving}
        onClose={() => setIsLeaving(false)}
        role="alertdialog"
      >
        <p>{t('leave.text')}</p>
        <div className="actions end">
          <Button onPress={() => setIsLeaving(false)}>{t('leave.stay')}</Button>
          <Button variant="danger" onPress={leave}>
            {t('leave.go')}
          </Button>
        </div>
      </Dialog>
    </header>
  )
}
