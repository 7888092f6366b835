import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holidaysIn } from '../../../shared/agenda-schema/holidays.ts'
import { PLACES, placeName } from '../../../shared/languages/places.ts'
import type { Facts } from '../../../shared/model/agenda.ts'
import type { HolidayYear } from '../../../shared/protocol/holidays.ts'
import type { DeadlineLine } from '../../../shared/rules/deadline-list.ts'
import { useHolidayYears } from '../../state/holidays.ts'
import { useRole } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'
import { HolidayDialog } from './holiday-dialog.tsx'
import { useDays } from './use-days.ts'

interface HolidayCardProps {
  readonly lines: readonly DeadlineLine[]
  readonly facts: Facts
}

/** The holidays of the duty station in the years that the deadlines touch. */
export function HolidayCard({ lines, facts }: HolidayCardProps) {
  const { t, i18n } = useTranslation('deadlines')
  const [edited, setEdited] = useState<string | null>(null)
  const { place } = facts
  const years = yearsOf(lines, facts)
  const name = placeName(place ?? '', i18n.language === 'fr' ? 'fr' : 'en')
  if (!place || years.length === 0) return null
  const isKnown = PLACES.some(({ id }) => id === place)
  return (
    <section className="card holidays">
      <h2>{t('holidays.title', { place: name })}</h2>
      <p>{t(isKnown ? 'holidays.about' : 'holidays.unknown-place')}</p>
      {isKnown &&
        years.map((year) => (
          <YearOfHolidays key={year} place={place} year={year} onEdit={() => setEdited(year)} />
        ))}
      {edited && (
        <HolidayDialog
          place={place}
          placeName={name}
          year={edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

function yearsOf(lines: readonly DeadlineLine[], { closing }: Facts): readonly string[] {
  const days = [...lines.map(({ date }) => date), closing ?? null]
  return [...new Set(days.flatMap((day) => day?.slice(0, 4) ?? []))].sort()
}

interface YearProps {
  readonly place: string
  readonly year: string
  readonly onEdit: () => void
}

function YearOfHolidays({ place, year, onEdit }: YearProps) {
  const { t } = useTranslation('deadlines')
  const { whole } = useDays()
  const isSecretary = useRole() === 'secretary'
  const entered = useEnteredYear(place, year)
  const days = entered?.days ?? holidaysIn(place, year).map((date) => ({ date, name: '' }))
  return (
    <div className="holiday-year">
      <div className="holiday-year-head">
        <h3>{year}</h3>
        {isSecretary && (
          <Button size="small" icon="pen" onPress={onEdit}>
            {t(days.length > 0 ? 'holidays.change' : 'holidays.enter', { year })}
          </Button>
        )}
      </div>
      {days.length > 0 && (
        <ul className="holiday-days numeric">
          {days.map(({ date, name }) => (
            <li key={date}>
              <time dateTime={date}>{whole(date)}</time>
              {name && <span>{name}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="holiday-source">
        <Source entered={entered} hasDays={days.length > 0} />
      </p>
    </div>
  )
}

function useEnteredYear(place: string, year: string): HolidayYear | undefined {
  return useHolidayYears().find((one) => one.place === place && one.year === Number(year))
}

interface SourceProps {
  readonly entered: HolidayYear | undefined
  readonly hasDays: boolean
}

function Source({ entered, hasDays }: SourceProps) {
  const { t, i18n } = useTranslation('deadlines')
  if (!entered) return t(hasDays ? 'holidays.built-in' : 'holidays.none-known')
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(entered.changedAt)
  return t('holidays.entered', { name: entered.changedBy?.name ?? '', day })
}
