import { remembered } from '../../base/remembered.ts'
import { fold } from './fold.ts'
import type { HeadingWords, Vocabulary } from './vocabulary.ts'

/** A part of a document that a heading of fixed words begins. */
export type Part = keyof HeadingWords

const PARTS: readonly Part[] = [
  'document',
  'agenda',
  'annotations',
  'documentation',
  'annex',
  'organizationOfWork',
  'secretariatNote',
]
/** The call of a footnote after a heading: `Annotations*`, `Annotations1`. */
const CALL = /(?:[*†]+|(?<=\p{L}{4})\d{1,2}|\[\^\w{1,4}\])$/u
const NUMERAL = /^[ivx]{1,5}\s/
const ANNEX_NUMBER = /\s(?:[ivx]{1,4}|\d{1,2}|[a-h])$/

/** Which part a line begins, by the fixed words of its language; null when it is no such heading. */
export function partOf(text: string, vocabulary: Vocabulary): Part | null {
  if (text.length > 120) return null
  const folded = fold(text.replace(CALL, ''))
  const titled = afterAnnex(folded, vocabulary)
  if (titled) return titled
  for (const form of [folded, folded.replace(NUMERAL, ''), folded.replace(ANNEX_NUMBER, '')]) {
    const part = index(vocabulary).get(form)
    if (part && (form === folded || part !== 'documentation')) return part
  }
  return null
}

const OF_SESSION =
  /\s(?:for|of|at|de|pour) (?:the|la|le|its|sa) (?:\S+ ){1,12}(?:session|meeting|reunion)\b.*$/

/** "Proposed organization of work for the sixty-eighth session": the heading of a timetable. */
export function isTimetableHeading(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > 200) return false
  const folded = fold(text).replace(NUMERAL, '')
  const short = folded.replace(OF_SESSION, '')
  return (
    index(vocabulary).get(folded) === 'organizationOfWork' ||
    (short !== folded && index(vocabulary).get(short) === 'organizationOfWork')
  )
}

/** "Annex. Proposed organization of work" on one line. */
function afterAnnex(folded: string, vocabulary: Vocabulary): Part | null {
  const [first = '', ...rest] = folded.split(' ')
  if (rest.length === 0 || index(vocabulary).get(first) !== 'annex') return null
  const titles = [rest.join(' '), rest.slice(1).join(' ')]
  const found = titles.some((title) => index(vocabulary).get(title) === 'organizationOfWork')
  return found ? 'organizationOfWork' : null
}

const index = remembered(({ headings }: Vocabulary): ReadonlyMap<string, Part> => {
  const made = new Map<string, Part>()
  for (const part of PARTS) {
    for (const phrase of headings[part]) made.set(fold(phrase), part)
  }
  return made
})
