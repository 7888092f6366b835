import { useCallback, useSyncExternalStore } from 'react'
import { type EnteredHolidays, NONE_ENTERED } from '../../shared/agenda-schema/holidays.ts'
import { type Watched, watchable } from '../../shared/base/watched.ts'
import type { HolidayYear, HolidayYears, SetHolidays } from '../../shared/protocol/holidays.ts'
import { type Called, call } from './call.ts'

const years = watchable<readonly HolidayYear[]>([])
const entered = watchable(NONE_ENTERED)
let asking: Promise<void> | null = null

/**
 * The holidays that secretaries entered, as rules take them: none until the server has told, asked
 * when somebody first listens and when the window comes to the front again.
 */
export const enteredHolidays: Watched<EnteredHolidays> = {
  get: entered.get,
  subscribe: (listener) => {
    void ask()
    return entered.subscribe(listener)
  },
}

/** The years that somebody entered, with who did and when. */
export function useHolidayYears(): readonly HolidayYear[] {
  const subscribe = useCallback((listener: () => void) => {
    void ask()
    return years.subscribe(listener)
  }, [])
  return useSyncExternalStore(subscribe, years.get)
}

/** The same as rules and deadlines take them. */
export function useEnteredHolidays(): EnteredHolidays {
  return useSyncExternalStore(enteredHolidays.subscribe, enteredHolidays.get)
}

/** Enters the holidays of a year, in place of those entered before. */
export async function saveHolidays(
  place: string,
  year: number,
  body: SetHolidays,
): Promise<Called<HolidayYear>> {
  const saved = await call<HolidayYear>('PUT', `/holidays/${place}/${year}`, { body })
  if (saved.ok) {
    const others = years.get().filter((one) => one.place !== place || one.year !== year)
    take([...others, saved.value])
  }
  return saved
}

/** One question at a time; when it fails, what is known stays. */
function ask(): Promise<void> {
  asking ??= call<HolidayYears>('GET', '/holidays').then((answer) => {
    asking = null
    if (answer.ok) take(answer.value.years)
  })
  return asking
}

function take(next: readonly HolidayYear[]): void {
  if (JSON.stringify(next) === JSON.stringify(years.get())) return
  years.set(next)
  const byPlace: Record<string, Record<string, readonly string[]>> = {}
  for (const { place, year, days } of next) {
    byPlace[place] = { ...byPlace[place], [String(year)]: days.map(({ date }) => date) }
  }
  entered.set(byPlace)
}

globalThis.document?.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && asking === null && years.get().length > 0) {
    void ask()
  }
})
