import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../../shared/model/agenda.ts'
import { goTo } from '../../state/go-to.ts'
import { classes } from '../../ui/index.ts'

interface FactLinkProps {
  readonly fact: keyof Facts
  readonly readOnly: boolean
  /** The derived line; without it a hint says what is missing. */
  readonly children: ReactNode
  readonly missing?: string
}

/** A derived line of the masthead that leads to its fact; a hint where the fact is missing. */
export function FactLink({ fact, readOnly, children, missing }: FactLinkProps) {
  const { t } = useTranslation('sheet')
  if (readOnly) return children
  if (!children && !missing) return null
  return (
    <button
      type="button"
      className={classes('derived', !children && 'missing')}
      title={t('edit-facts')}
      onClick={() => goTo({ fact })}
    >
      {children || missing}
    </button>
  )
}
