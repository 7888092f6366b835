import { useTranslation } from 'react-i18next'
import type { Activity } from '../../../shared/protocol/activity.ts'
import { Face } from '../../ui/index.ts'
import { When } from '../comments/index.ts'
import { useActivityWords } from './activity-words.ts'

/** One thing that somebody did. */
export function ActivityCard({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activity')
  const { sentence, quote } = useActivityWords()
  const { person, at } = activity
  const said = quote(activity)
  return (
    <li className="card activity" data-person={person?.color}>
      <div className="card-head">
        {person && <Face person={person} size="small" />}
        <b>{person?.name ?? t('server')}</b>
        <When at={at} />
      </div>
      <p>{sentence(activity)}</p>
      {said && <blockquote dir="auto">{said}</blockquote>}
    </li>
  )
}
