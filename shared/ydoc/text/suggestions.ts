import { type Attributes, fieldsOf, pairKind } from './attributes.ts'
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

/** A suggestion on inline tokens, for display. */
export interface Suggestion {
  readonly kind: 'insertion' | 'deletion' | 'reformat'
  readonly key: string
  readonly by: string | null
}

const KINDS = { i: 'insertion', d: 'deletion', f: 'reformat' } as const

/** The suggestions in force among the attributes, by key. */
export function suggestionsIn(attributes: Attributes): readonly Suggestion[] {
  const suggestions: Suggestion[] = []
  for (const [key, value] of attributes) {
    const kind = pairKind(key)
    if (kind && kind !== 'b') suggestions.push({ kind: KINDS[kind], key, by: suggestedBy(value) })
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
  const pending = [
    ...[...ofStart].filter(([key]) => /^[id]:/.test(key)),
    ...Object.entries(ofParagraph).filter(([key]) => key.startsWith('s:')),
  ]
  if (pending.length === 0) return null
  return JSON.stringify(pending.sort(([a], [b]) => (a < b ? -1 : 1)))
}
