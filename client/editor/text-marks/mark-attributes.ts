import type { SourcedMark } from '../../state/text-marks.ts'

/** Marks on the same letters, as the attributes of the element that shows them. */
export function markAttributes(marks: readonly SourcedMark[]): Record<string, string> {
  const [first] = marks
  const isActive = marks.some(({ active }) => active)
  const classes = ['text-mark', ...marks.map(({ kind }) => `mark-${kind}`)]
  return {
    class: (isActive ? [...classes, 'is-active'] : classes).join(' '),
    ...(first && { 'data-mark-source': first.source, 'data-mark': first.id }),
  }
}

/** The mark that an element of a text shows, or null. */
export function markUnder(
  target: EventTarget | null,
): { readonly source: string; readonly id: string } | null {
  if (!(target instanceof Element)) return null
  const { markSource, mark } = target.closest<HTMLElement>('[data-mark]')?.dataset ?? {}
  return markSource && mark ? { source: markSource, id: mark } : null
}
