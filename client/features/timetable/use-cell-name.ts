import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { dayHeading } from '../../../shared/model/long-dates.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import type { CellPlace } from './board-layout.ts'

/** Says a cell in words, in the language of the interface: for the screen reader and for lists. */
export function useCellName(): (cell: CellPlace) => string {
  const { t } = useTranslation('timetable')
  const language = useSaidLanguage()
  return useCallback(
    ({ date, start, end, track }) =>
      t('cell', {
        day: dayHeading(date, language) || date,
        hours: t('hours', { start: shortTime(start), end: shortTime(end) }),
        track: t(`track.${track}`),
      }),
    [t, language],
  )
}

/** `10` for ten o'clock, `9:30` for half past nine. */
export function shortTime(time: string): string {
  return time.replace(/^0/, '').replace(/:00$/, '')
}
