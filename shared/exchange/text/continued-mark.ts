import { fold } from './fold.ts'
import { VOCABULARIES } from './vocabularies.ts'

const PHRASES = [...new Set(VOCABULARIES.flatMap(({ timetable }) => timetable.continued.map(fold)))]
  .sort((one, other) => other.length - one.length)
  .map((phrase) => phrase.replaceAll(' ', "['’ .]+"))
  .join('|')
const AT_END = new RegExp(`[\\s.]*\\(\\s*(?:${PHRASES})\\.?\\s*\\)?\\s*[.;]?$`, 'i')
/** The mark, with what stands around it, is no longer. */
const LONGEST_MARK = 80
const ANYWHERE = new RegExp(`\\(\\s*(?:${PHRASES})\\b\\.?\\s*\\)?`, 'gi')

/** A title without the mark of a second appearance at its end, whether the mark is closed or not. */
export function withoutContinued(title: string): string {
  const tail = Math.max(0, title.length - LONGEST_MARK)
  return (title.slice(0, tail) + title.slice(tail).replace(AT_END, '')).trim()
}

/** The parts of a text between such marks. */
export function splitAtContinued(text: string): readonly string[] {
  return text
    .split(ANYWHERE)
    .map((part) => part.trim())
    .filter(Boolean)
}
