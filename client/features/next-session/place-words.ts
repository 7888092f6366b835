import { useCallback } from 'react'
import { isIsoDate } from '../../../shared/model/dates.ts'
import { longDate, weekdayDate } from '../../../shared/model/long-dates.ts'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'

/** The words of a place, as a person reads them: days and dates written out. */
export interface PlaceWords {
  readonly was: string
  /** Empty for nothing, null where nothing is proposed. */
  readonly proposed: string | null
}

/** How to say the words of a place in the language of the interface. */
export function usePlaceWords(): (place: PlaceToCheck) => PlaceWords {
  const language = useSaidLanguage()
  return useCallback(
    ({ kind, was, proposed }) => {
      const say = (value: string) => {
        if (!isIsoDate(value)) return value
        return kind === 'day' ? weekdayDate(value, language) : longDate(value, language)
      }
      return { was: say(was), proposed: proposed === null ? null : say(proposed) }
    },
    [language],
  )
}
