import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from './use-page-title.ts'

interface MessagePageProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page with one thing to say or to ask, in the middle of the window. */
export function MessagePage({ title, children }: MessagePageProps) {
  const { t } = useTranslation()
  usePageTitle(title)
  return (
    <main className="message-page">
      <div className="dialog">
        <a className="brand" href="/" aria-label={t('product')}>
          R
        </a>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
