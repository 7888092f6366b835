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
