import type { InterfaceLanguage } from '../../i18n/index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The locale in which dates of the tool are written. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : 'fr-FR'
}

/**
 * How long ago something was, as people say it: "25 minutes ago", "yesterday", and the date when it
 * is more than six days past; null for the last minute.
 */
export function whenAgo(at: number, now: number, language: InterfaceLanguage): string | null {
  const past = Math.max(0, now - at)
  const say = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  if (past < MINUTE) return null
  if (past < HOUR) return say.format(-Math.floor(past / MINUTE), 'minute')
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY)
  if (days === 0) return say.format(-Math.floor(past / HOUR), 'hour')
  if (days < 7) return say.format(-days, 'day')
  return longDay(at, language)
}

/** "12 April 2024". */
export function longDay(at: number, language: InterfaceLanguage): string {
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' })
  return date.format(at)
}

/** "14–18 October 2024", or the one day that is known; null when neither is. */
export function dayRange(
  opening: string | null,
  closing: string | null,
  language: InterfaceLanguage,
): string | null {
  const days = [opening, closing].map((day) => (day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN))
  const [from = Number.NaN, to = Number.NaN] = days
  const date = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) {
    const one = [from, to].find((day) => !Number.isNaN(day))
    return one === undefined ? null : date.format(one)
  }
  return date.formatRange(from, to).replace(/(\d)\s–\s(\d)/u, '$1–$2')
}

function startOfDay(at: number): number {
  const day = new Date(at)
  return day.setHours(0, 0, 0, 0)
}
