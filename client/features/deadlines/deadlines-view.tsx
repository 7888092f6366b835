import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda, Facts } from '../../../shared/model/agenda.ts'
import { mastheadOf } from '../../../shared/model/masthead.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart } from '../../state/index.ts'
import { Button, classes, Icon } from '../../ui/index.ts'
import { DeadlineRow } from './deadline-row.tsx'
import './deadlines.css'
import { HolidayCard } from './holiday-card.tsx'
import { useDays } from './use-days.ts'
import { useDeadlines } from './use-deadlines.ts'
import { useToday } from './use-today.ts'

/** Every day that follows from the session, on one page, beside what the agenda says of it. */
export function DeadlinesView() {
  return <DeadlinesOn today={useToday()} />
}

/** The page as it is on a day. */
export function DeadlinesOn({ today }: { readonly today: string }) {
  const { t } = useTranslation('deadlines')
  const facts = useAgendaPart(factsOf)
  const lines = useDeadlines()
  const differing = lines.flatMap(({ stated }) => stated).filter(({ isKept }) => !isKept).length
  return (
    <main className="desk deadlines" id="document" tabIndex={-1}>
      <div className="desk-scroll">
        <div className="deadlines-page">
          <div className="deadlines-head">
            <h1>{t('title')}</h1>
            <SessionLine facts={facts} />
            {lines.length > 0 && <Summary differing={differing} hasDays={Boolean(facts.opening)} />}
          </div>
          {lines.length > 0 ? (
            <DeadlineRows lines={lines} today={today} />
          ) : (
            <p className="card deadlines-none">{t('none')}</p>
          )}
          <HolidayCard lines={lines} facts={facts} />
        </div>
      </div>
    </main>
  )
}

function factsOf({ facts }: Agenda): Facts {
  return facts
}

function SessionLine({ facts }: { readonly facts: Facts }) {
  const { t, i18n } = useTranslation('deadlines')
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const { session, placeAndDates } = mastheadOf(facts, schemaById(facts.schema), language)
  return (
    <p className="deadlines-session">
      <span>{[session, placeAndDates].filter(Boolean).join(', ')}</span>
      <Button variant="quiet" size="small" icon="pen" onPress={() => goTo({ fact: 'opening' })}>
        {t('change-dates')}
      </Button>
    </p>
  )
}

interface SummaryProps {
  readonly differing: number
  readonly hasDays: boolean
}

function Summary({ differing, hasDays }: SummaryProps) {
  const { t } = useTranslation('deadlines')
  if (!hasDays) return <p className="deadlines-sum">{t('dates-first')}</p>
  return (
    <p className={classes('deadlines-sum', differing > 0 && 'differs')} role="status">
      <Icon name={differing > 0 ? 'warn' : 'check'} />
      {differing > 0 ? t('some-differ', { count: differing }) : t('none-differs')}
    </p>
  )
}

type Lines = ReturnType<typeof useDeadlines>

/** What is past above, what comes below, today between them. */
function DeadlineRows({ lines, today }: { readonly lines: Lines; readonly today: string }) {
  const { t } = useTranslation('deadlines')
  const { whole } = useDays()
  const past = lines.filter(({ date }) => date !== null && date < today)
  const coming = lines.filter((line) => !past.includes(line))
  return (
    <>
      {past.length > 0 && (
        <section aria-label={t('past-ones')}>
          <ol className="deadline-rows">
            {past.map((line) => (
              <DeadlineRow key={line.deadline.id} line={line} today={today} />
            ))}
          </ol>
        </section>
      )}
      <p className="deadlines-today">
        <span>{t('today-is', { day: whole(today) })}</span>
      </p>
      {coming.length > 0 ? (
        <section aria-label={t('coming-ones')}>
          <ol className="deadline-rows">
            {coming.map((line) => (
              <DeadlineRow key={line.deadline.id} line={line} today={today} />
            ))}
          </ol>
        </section>
      ) : (
        <p className="deadlines-none">{t('all-past')}</p>
      )}
    </>
  )
}
