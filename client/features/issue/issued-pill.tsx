import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '../../../shared/protocol/activity.ts'
import { useIssueCalls } from '../../state/issue.ts'
import { Icon } from '../../ui/index.ts'
import './issue.css'
import { useIsIssued } from './use-is-issued.ts'

/** Says in the header that the agenda is issued, by whom and when. */
export function IssuedPill() {
  return useIsIssued() ? <Pill /> : null
}

function Pill() {
  const { t, i18n } = useTranslation('issue')
  const { lastIssue } = useIssueCalls()
  const [last, setLast] = useState<Activity | null>(null)
  useEffect(() => {
    let isThere = true
    void lastIssue().then((activity) => {
      if (isThere) setLast(activity)
    })
    return () => {
      isThere = false
    }
  }, [lastIssue])
  const date =
    last && new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(last.at)
  const said = last ? t('issued-by', { name: last.person?.name ?? '', date }) : t('issued')
  return (
    <span className="issued-pill" title={said}>
      <Icon name="check" />
      <span className="only-roomy">{said}</span>
      <span className="not-roomy" aria-hidden="true">
        {t('issued')}
      </span>
    </span>
  )
}
