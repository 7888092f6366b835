import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { takeInHand } from '../import-source/index.ts'

interface ImportHeaderProps {
  readonly title: string
  readonly children?: ReactNode
}

/** The header line of the import, with what can be done at its end. */
export function ImportHeader({ title, children }: ImportHeaderProps) {
  const { t } = useTranslation('import')
  return (
    <header className="header">
      <Link
        className="brand"
        href="/"
        aria-label={t('common:back-to-start')}
        onClick={() => takeInHand(null)}
      >
        R
      </Link>
      <h1 className="header-title">
        <b>{title}</b>
      </h1>
      <div className="header-end">{children}</div>
    </header>
  )
}
