import { type Attributes, fieldsOf, pairKind, timeOf } from './attributes.ts'
import { byTimeThenKey } from './marks.ts'

/** The person who made a suggestion, as its marker says; null when it says nobody. */
export function suggestedBy(value: unknown): string | null {
  const { u } = fieldsOf(value)
  return typeof u === 'string' ? u : null
}

/**
 * The key of the suggested insertion to which a token belongs, or null: the innermost one, which is
 * the latest, because text typed inside somebody's suggestion belongs to whoever typed it.
 */
export function insertionOf(attributes: Attributes): string | null {
  const insertions = [...attributes].filter(([key]) => pairKind(key) === 'i')
  return insertions.sort(byTimeThenKey).at(-1)?.[0] ?? null
}

/**
 * The keys of the suggested deletions that mean a token. A deletion that came to lie around somebody's
 * new words because both were made at once does not mean them: it is no later than they are.
 */
export function deletionsOf(attributes: Attributes): readonly string[] {
  const deletions = [...attributes].filter(([key]) => pairKind(key) === 'd')
  if (deletions.length === 0) return NONE
  const insertion = insertionOf(attributes)
  const since = insertion === null ? -1 : timeOf(attributes.get(insertion))
  return deletions.filter(([, value]) => timeOf(value) > since).map(([key]) => key)
}

const NONE: readonly string[] = []

/** Whether somebody suggests to delete a token. */
export function isStruck(attributes: Attributes): boolean {
  return deletionsOf(attributes).length > 0
}

/** Whether a person suggests to delete a token. */
export function isStruckBy(attributes: Attributes, person: string): boolean {
  return deletionsOf(attributes).some((key) => suggestedBy(attributes.get(key)) === person)
}

/**
 * Whether a token was suggested and struck by the same person: it is there for nobody any more, and
 * only not deleted because others may have built on it.
 */
export function isWithdrawn(attributes: Attributes): boolean {
  const insertion = insertionOf(attributes)
  const by = insertion === null ? null : suggestedBy(attributes.get(insertion))
  return by !== null && isStruckBy(attributes, by)
}

/** A suggestion on inline tokens, for display. */
export interface Suggestion {
  readonly kind: 'insertion' | 'deletion' | 'reformat'
  readonly key: string
  readonly by: string | null
  /** Of a deletion, that its author strikes their own new words: they are there for nobody. */
  readonly withdrawn?: true
}

const KINDS = { i: 'insertion', d: 'deletion', f: 'reformat' } as const

/** The suggestions in force among the attributes, by key. */
export function suggestionsIn(attributes: Attributes): readonly Suggestion[] {
  const suggestions: Suggestion[] = []
  const deletions = deletionsOf(attributes)
  const insertion = insertionOf(attributes)
  const author = insertion === null ? null : suggestedBy(attributes.get(insertion))
  for (const [key, value] of attributes) {
    const kind = pairKind(key)
    if (!kind || kind === 'b' || (kind === 'd' && !deletions.includes(key))) continue
    const by = suggestedBy(value)
    const withdrawn = kind === 'd' && by !== null && by === author
    suggestions.push({ kind: KINDS[kind], key, by, ...(withdrawn && { withdrawn }) })
  }
  return suggestions.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/**
 * What is suggested about a paragraph: that it starts or does not start here, that it is of another
 * kind. As text, so that two are equal when they say the same; null for nothing.
 */
export function pendingOf(
  ofParagraph: Readonly<Record<string, unknown>>,
  ofStart: Attributes,
): string | null {
  const deletions = deletionsOf(ofStart)
  const pending = [
    ...[...ofStart].filter(([key]) => key.startsWith('i:') || deletions.includes(key)),
    ...Object.entries(ofParagraph).filter(([key]) => key.startsWith('s:')),
  ]
  if (pending.length === 0) return null
  return JSON.stringify(pending.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What is suggested about a paragraph, for display. */
export interface ParagraphSuggestion {
  /** Whether its start is suggested to come or to go; null for neither. */
  readonly start: 'insertion' | 'deletion' | null
  readonly keys: readonly string[]
  /** The author of the first of them. */
  readonly by: string | null
}

/** Reads what {@link pendingOf} tells; null for nothing, and for what it never told. */
export function paragraphSuggestion(pending: string | null): ParagraphSuggestion | null {
  const entries = entriesOf(pending)
  if (!entries) return null
  const keys = entries.map(([key]) => key)
  const has = (prefix: string) => keys.some((key) => key.startsWith(prefix))
  const start = has('d:') ? 'deletion' : has('i:') ? 'insertion' : null
  return { start, keys, by: suggestedBy(entries[0]?.[1]) }
}

function entriesOf(pending: string | null): readonly (readonly [string, unknown])[] | null {
  if (pending === null) return null
  try {
    const entries: unknown = JSON.parse(pending)
    const isEntry = (one: unknown): one is [string, unknown] =>
      Array.isArray(one) && typeof one[0] === 'string'
    return Array.isArray(entries) && entries.every(isEntry) ? entries : null
  } catch {
    return null // pasted, or otherwise not from here
  }
}
