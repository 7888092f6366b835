import type { TextChange } from '../../../shared/ydoc/text/changes.ts'
import type { Stretch } from '../../../shared/ydoc/text/read.ts'

/** The tokens from index `from` up to `to` as insertions, but for those that are known already. */
export function tokensBetween(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  known: ReadonlySet<number>,
): readonly TextChange[] {
  return stretches.flatMap((stretch): readonly TextChange[] => {
    const { index, length, content, attributes } = stretch
    if (!('text' in content)) {
      const comes = index >= from && index < to && !known.has(index)
      return comes ? [{ do: 'insert', content, attributes }] : []
    }
    const units = Array.from({ length }, (_, place) => index + place)
    const text = units
      .filter((unit) => unit >= from && unit < to && !known.has(unit))
      .map((unit) => content.text[unit - index])
      .join('')
    return text === '' ? [] : [{ do: 'insert', content: { text }, attributes }]
  })
}
