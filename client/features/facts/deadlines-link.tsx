import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { deadlinesPath } from '../../../shared/protocol/paths.ts'
import { useSession } from '../../state/index.ts'
import { Icon } from '../../ui/index.ts'

/** Leads to the deadlines, which follow from the dates of the session. */
export function DeadlinesLink() {
  const { t } = useTranslation('facts')
  const { agenda } = useSession()
  return (
    <Link className="button quiet wide deadlines-link" href={deadlinesPath(agenda)}>
      <Icon name="clock" />
      {t('deadlines')}
    </Link>
  )
}
