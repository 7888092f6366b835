import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/model/agenda.ts'

/** How days are said in the language of the interface. */
export interface Days {
  /** `30 September 2024` */
  readonly day: (date: IsoDate) => string
  /** `Monday` */
  readonly weekday: (date: IsoDate) => string
  /** `Monday, 30 September 2024` */
  readonly whole: (date: IsoDate) => string
}

/** Says days in the language of the interface. */
export function useDays(): Days {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useMemo(() => daysIn(language === 'en' ? 'en-GB' : language), [language])
}

function daysIn(locale: string): Days {
  const said = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: IsoDate) => format.format(new Date(`${date}T00:00:00Z`))
  }
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return {
    day: said(day),
    weekday: said({ weekday: 'long' }),
    whole: said({ ...day, weekday: 'long' }),
  }
}
