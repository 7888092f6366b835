import { type ImportedMessage, MOST_IMPORTED } from '../../model/imported-thread.ts'

/** Who wrote something in a file, and when, as far as the file says it. */
export function said(author: string, date: string | undefined): Omit<ImportedMessage, 'text'> {
  const at = timeOf(date)
  const name = Array.from(author.replace(/\s+/g, ' ').trim())
  return { author: cut(name, MOST_IMPORTED.name), ...(at === null ? {} : { at }) }
}

/** A time without a zone is read as that of Greenwich, the same on every machine. */
function timeOf(date: string | undefined): number | null {
  if (!date) return null
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(date) || !date.includes('T')
  const time = Date.parse(hasZone ? date : `${date}Z`)
  return Number.isNaN(time) || time < 0 ? null : time
}

/** The first characters, in so many units. */
export function cut(characters: readonly string[], most: number): string {
  let words = ''
  for (const one of characters) {
    if (words.length + one.length > most) break
    words += one
  }
  return words
}
