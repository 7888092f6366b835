import { languageFacts } from '../languages/index.ts'
import { addDays } from '../model/dates.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { perLanguage } from './per-language.ts'

const YEAR = /(?<!\d)(\d{4})(?:\s?[-–/]\s?(\d{4}))?(?!\d)/gu

/** A month at the end of what stands before a year. */
const monthEndOf = perLanguage((language) => {
  const { months } = languageFacts(language).dates
  return new RegExp(`(?<!\\p{L})(${months.join('|')}),?[\\s\\u00a0]+(?:de[\\s\\u00a0]+)?$`, 'iu')
})

/**
 * The years of the last session and of the time before it, wherever they stand: after a month, in a
 * period of years, alone. A year that was still to come moves on as the session does.
 */
export function yearMentions({ plain, language }: TextView, passage: Passage): readonly Mention[] {
  const { years, since } = passage
  if (!years) return []
  const first = Number(since?.slice(0, 4) ?? years.before)
  const isRecent = (year: number) => year >= first && year <= years.before + 1
  const { months } = languageFacts(language).dates
  const monthEnd = monthEndOf(language)
  return [...plain.matchAll(YEAR)].flatMap(({ index, 0: words, 1: year, 2: other }) => {
    if (![year, other].some((one) => one && isRecent(Number(one)))) return []
    const to = index + words.length
    const month = other ? null : monthEnd.exec(plain.slice(Math.max(0, index - 24), index))
    const from = index - (month?.[0].length ?? 0)
    const place = month ? months.findIndex((one) => isSame(one, month[1] ?? '')) + 1 : 0
    if (month && isOver(Number(year), place, since)) return []
    const isKnown =
      !other && Number(year) >= years.before && !willBeOver(Number(year), place, passage)
    const next = String(Number(year) + years.after - years.before)
    const proposed = isKnown && next !== year ? `${month?.[0] ?? ''}${next}` : null
    return [{ from, to, kind: 'year' as const, proposed }]
  })
}

/** Whether a month ended before what led to the last session began. */
function isOver(year: number, month: number, since: string | null): boolean {
  const end = addDays(`${year}-${String(month).padStart(2, '0')}-01`, 30)
  return since !== null && end !== null && end < since
}

/** Whether a month was over when the last agenda was written. */
function willBeOver(year: number, month: number, { toCome }: Passage): boolean {
  return month > 0 && isOver(year, month, toCome)
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
