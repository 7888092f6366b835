import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../shared/model/finding.ts'
import { Icon } from '../../ui/index.ts'

/** The sign of a severity with its name for the screen reader. */
export function FindingIcon({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation('rules')
  return (
    <>
      <Icon name={severity === 'info' ? 'info' : 'warn'} />
      <span className="visually-hidden">{t(`severity.${severity}`)}</span>
    </>
  )
}
