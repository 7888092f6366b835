import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/model/dates.ts'
import type { DeadlineLine } from '../../../shared/rules/deadline-list.ts'
import { classes } from '../../ui/index.ts'
import { StatedDays } from './stated-days.tsx'
import { useDays } from './use-days.ts'

interface DeadlineRowProps {
  readonly line: DeadlineLine
  readonly today: string
}

/** One deadline: its day, what it is and why, what the agenda says, and how long it is off. */
export function DeadlineRow({ line, today }: DeadlineRowProps) {
  const { t, i18n } = useTranslation('deadlines')
  const { day, weekday } = useDays()
  const { deadline, date } = line
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const name = deadline.name[language] ?? deadline.name.en ?? ''
  const left = date ? daysBetween(today, date) : null
  return (
    <li className={classes('deadline', left !== null && left < 0 && 'is-past')}>
      <div className="deadline-day numeric">
        {date ? (
          <>
            <small>{weekday(date)}</small>
            <time dateTime={date}>{day(date)}</time>
          </>
        ) : (
          <span>{t('no-day')}</span>
        )}
      </div>
      <div className="deadline-what">
        <h2>{name.charAt(0).toLocaleUpperCase(language) + name.slice(1)}</h2>
        <p className="deadline-rule">
          {t('rule', {
            when: whenWords(t, deadline),
            source: deadline.source[language] ?? deadline.source.en,
          })}
        </p>
        <StatedDays {...line} />
      </div>
      {left !== null && <p className="deadline-left numeric">{leftWords(t, left)}</p>}
    </li>
  )
}

type Say = ReturnType<typeof useTranslation<'deadlines'>>['t']

function whenWords(t: Say, { counts, days, workingDay }: DeadlineLine['deadline']): string {
  if (workingDay) return t(`when.${counts}.working-day`)
  if (days === 0) return t(`when.${counts}.same-day`)
  const weeks = -days / 7
  return Number.isInteger(weeks)
    ? t(`when.${counts}.weeks`, { count: weeks })
    : t(`when.${counts}.days`, { count: -days })
}

function leftWords(t: Say, left: number): string {
  if (left === 0) return t('today')
  return left > 0 ? t('left', { count: left }) : t('past', { count: -left })
}
