import type { Id } from '../../../shared/model/agenda.ts'
import type { Person } from '../../../shared/model/person.ts'

/** The name that somebody has begun to write behind an `@`, and where the `@` stands. */
export interface BegunMention {
  readonly at: number
  readonly begun: string
}

/** What is begun behind an `@` right before the caret, or null. */
export function begunMention(text: string, caret: number): BegunMention | null {
  const match = /(?:^|[\s([«“])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))
  const begun = match?.[1]
  return begun === undefined ? null : { at: caret - begun.length - 1, begun }
}

/** The people whose name, or a word of it, begins so. */
export function peopleBegun(
  people: readonly Person[],
  begun: string,
  language: string,
): readonly Person[] {
  const fold = (words: string) =>
    words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language)
  const wanted = fold(begun)
  return people
    .filter(({ name }) => {
      const folded = fold(name)
      return folded.startsWith(wanted) || (wanted !== '' && folded.includes(` ${wanted}`))
    })
    .slice(0, 6)
}

/** Those of the people whose name stands in a text behind an `@`. */
export function mentionedIn(text: string, people: readonly Person[]): readonly Id[] {
  return people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)
}

/** A text cut where names behind an `@` stand. */
export function cutAtMentions(
  text: string,
  names: readonly string[],
): readonly { readonly text: string; readonly isMention: boolean }[] {
  const known = names.map((name) => `@${name}`).sort((a, b) => b.length - a.length)
  const parts: { text: string; isMention: boolean }[] = []
  let rest = text
  while (rest !== '') {
    const places = known.map((name) => rest.indexOf(name)).filter((place) => place >= 0)
    const from = Math.min(...places)
    if (places.length === 0) {
      parts.push({ text: rest, isMention: false })
      break
    }
    if (from > 0) parts.push({ text: rest.slice(0, from), isMention: false })
    const mention = known.find((name) => rest.startsWith(name, from)) ?? ''
    parts.push({ text: mention, isMention: true })
    rest = rest.slice(from + mention.length)
  }
  return parts
}
