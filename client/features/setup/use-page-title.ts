import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the browser's tab while the component is mounted. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation()
  const product = t('product')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
}
