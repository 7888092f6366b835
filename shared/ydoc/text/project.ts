import type * as Y from 'yjs'
import { type Attributes, pairKind } from './attributes.ts'
import { type IsThere, readStretches, type Stretch } from './read.ts'
import { insertionOf, isStruck, suggestedBy } from './suggestions.ts'

/**
 * The tokens of a text as it was before a person's suggestions, or before everybody's: suggested
 * insertions are left out, suggested deletions and formats are not seen.
 */
export function stretchesBefore(
  ytext: Y.Text,
  person?: string,
  isThere?: IsThere,
): readonly Stretch[] {
  return readStretches(ytext, isThere)
    .filter(({ attributes }) => !isInsertedBy(attributes, person))
    .map((stretch) => ({ ...stretch, attributes: withoutSuggestions(stretch.attributes, person) }))
}

/** The tokens of a text that stay once all that is suggested is accepted, with their markers. */
export function stretchesAccepted(ytext: Y.Text): readonly Stretch[] {
  return readStretches(ytext).filter(({ attributes }) => !isStruck(attributes))
}

/**
 * A fingerprint of {@link stretchesBefore}, with the attributes of every paragraph: two texts that
 * differ only by that person's suggestions have the same. It knows no schema, so nothing that a
 * newer version wrote can hide from it.
 */
export function project(ytext: Y.Text, person?: string, isThere?: IsThere): string {
  const parts: [string, string][] = [[paragraphPrint(ytext.getAttributes(), person), '']]
  for (const { content, attributes } of stretchesBefore(ytext, person, isThere)) {
    const marks = print([...attributes])
    const last = parts[parts.length - 1]
    if (!('text' in content)) {
      parts.push([tokenPrint(content, person), marks])
    } else if (last?.[0].startsWith('"') && last[1] === marks) {
      last[0] += content.text
    } else parts.push([`"${content.text}`, marks])
  }
  return JSON.stringify(parts)
}

function isInsertedBy(attributes: Attributes, person: string | undefined): boolean {
  const key = insertionOf(attributes)
  return key !== null && isBy(attributes.get(key), person)
}

function isBy(value: unknown, person: string | undefined): boolean {
  const by = suggestedBy(value)
  return by !== null && (person === undefined || by === person)
}

const stripped = new WeakMap<Attributes, Map<string | undefined, Attributes>>()

/** The attributes less the person's suggestions; the same object for the same input. */
function withoutSuggestions(attributes: Attributes, person: string | undefined): Attributes {
  const byPerson = stripped.get(attributes) ?? new Map<string | undefined, Attributes>()
  stripped.set(attributes, byPerson)
  const kept =
    byPerson.get(person) ??
    new Map([...attributes].filter(([key, value]) => !isSuggestion(key, value, person)))
  byPerson.set(person, kept)
  return kept
}

function isSuggestion(key: string, value: unknown, person: string | undefined): boolean {
  const kind = key.startsWith('s:') ? 's' : pairKind(key)
  return kind !== null && kind !== 'b' && isBy(value, person)
}

function tokenPrint(content: Exclude<Stretch['content'], { text: string }>, person?: string) {
  if ('start' in content) return paragraphPrint(content.start.toJSON(), person)
  return `▣${JSON.stringify(content.embed)}`
}

function paragraphPrint(attributes: Readonly<Record<string, unknown>>, person?: string): string {
  return `¶${print(Object.entries(attributes).filter(([key, value]) => !isSuggestion(key, value, person)))}`
}

function print(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
