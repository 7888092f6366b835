import { useTranslation } from 'react-i18next'
import type { DeadlineLine, StatedDay } from '../../../shared/rules/deadline-list.ts'
import { classes, Icon } from '../../ui/index.ts'
import { useDays } from './use-days.ts'
import { useGoToDay } from './use-go-to-day.ts'
import { useWhere } from './use-where.ts'

/** What the agenda says of a deadline: each place leads to its words. */
export function StatedDays({ deadline, date, stated }: DeadlineLine) {
  const { t } = useTranslation('deadlines')
  const isLooked = deadline.says !== undefined || stated.length > 0
  if (date === null || !isLooked) return null
  if (stated.length === 0) return <p className="deadline-silent">{t('silent')}</p>
  return (
    <ul className="deadline-stated">
      {stated.map((one) => (
        <li key={keyOf(one)}>
          <StatedLine stated={one} isLatest={deadline.latest === true} />
        </li>
      ))}
    </ul>
  )
}

interface StatedLineProps {
  readonly stated: StatedDay
  readonly isLatest: boolean
}

function StatedLine({ stated, isLatest }: StatedLineProps) {
  const { t } = useTranslation('deadlines')
  const { day } = useDays()
  const where = useWhere()
  const go = useGoToDay()
  const { at, date, isKept } = stated
  const said = isKept ? (isLatest ? 'kept-by' : 'kept') : at.item ? 'differs' : 'too-late'
  return (
    <button
      type="button"
      className={classes('deadline-go', !isKept && 'differs')}
      onClick={() => go(stated)}
    >
      <Icon name={isKept ? 'check' : 'warn'} />
      <span>{t(said, { day: day(date), where: where(at) })}</span>
    </button>
  )
}

function keyOf({ at: { text, fact } }: StatedDay): string {
  return text ? `${text.owner} ${text.language} ${text.from}` : (fact ?? '')
}
