import { splitAtContinued, withoutContinued } from './continued-mark.ts'
import { flatten } from './fold.ts'
import { similarity } from './similarity.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A cell of the plenary that a flattened table ran together with the cell beside it. */
export interface SplitCell {
  readonly title: string
  /** The bodies that meet in parallel, one for each time the name stands there. */
  readonly bodies: readonly string[]
}

/**
 * Divides the words after an item's label into its title and the bodies that meet in parallel: a
 * body's name begins with a capital, and the title before it is whole.
 *
 * @param full the item's own title, which may hold the name of a body itself
 */
export function splitParallel(text: string, full: string, vocabulary: Vocabulary): SplitCell {
  const whole = { title: text, bodies: [] }
  const at = bodyStart(text, vocabulary)
  if (at === null) return whole
  const title = text.slice(0, at).trim()
  const alike = similarity(withoutContinued(text), full)
  if (alike > 0.85 && similarity(title, full) <= alike) return whole
  return { title, bodies: splitAtContinued(text.slice(at)) }
}

/** Whether a text is the name of a body from its first word. */
export function namesBody(text: string, vocabulary: Vocabulary): boolean {
  const flat = flatten(text)
  return vocabulary.timetable.bodies.some((opening) => flat.startsWith(flatten(opening)))
}

/** So many characters hold the word before a name. */
const LONGEST_WORD = 60

function bodyStart(text: string, vocabulary: Vocabulary): number | null {
  const flat = flatten(text)
  const places = vocabulary.timetable.bodies.flatMap((opening) => {
    const words = flatten(opening).replaceAll(' ', '\\s')
    return [...flat.matchAll(new RegExp(`(?<=\\s)${words}(?![a-z])`, 'g'))].map(
      (found) => found.index,
    )
  })
  const open = vocabulary.openWords.map(flatten)
  const whole = (at: number) => {
    const before = flat.slice(Math.max(0, at - LONGEST_WORD), at).trim()
    const last = /[a-z0-9]+$/.exec(before)?.[0] ?? ''
    return /\p{Lu}/u.test(text.charAt(at)) && !open.includes(last) && !/[,'-]$/.test(before)
  }
  return places.sort((one, other) => one - other).find(whole) ?? null
}
