import { type RefObject, useCallback } from 'react'
import { type Target, useGuide } from '../../state/go-to.ts'
import type { CurrentItemWatch } from './current-item-watch.ts'

/** Ids of the elements that targets lead to. */
export const placeId = {
  title: (item: string) => `title-${item}`,
  annotation: (item: string) => `item-${item}`,
  document: (id: string) => `document-${id}`,
  annex: 'annex',
} as const

/** Leads people to the items, the documents and the annex of the sheet. */
export function useSheetGuide(
  sheet: RefObject<HTMLElement | null>,
  { hold }: CurrentItemWatch,
): void {
  useGuide(
    useCallback(
      (target: Target) => {
        const id = elementId(target)
        const element = id && sheet.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
        if (!element) return false
        if ('item' in target) hold(target.item)
        element.scrollIntoView({ block: id === placeId.annex ? 'start' : blockOf(target) })
        if ('focus' in target && target.focus) focusInside(element)
        return true
      },
      [sheet, hold],
    ),
  )
}

function elementId(target: Target): string | null {
  if ('item' in target)
    return target.field === 'title' ? placeId.title(target.item) : placeId.annotation(target.item)
  if ('document' in target) return placeId.document(target.document)
  return 'annex' in target ? placeId.annex : null
}

/** A section goes to the top of the window; a line only comes into it. */
function blockOf(target: Target): ScrollLogicalPosition {
  return 'item' in target && target.field !== 'title' ? 'start' : 'center'
}

function focusInside(element: HTMLElement): void {
  const field = element.querySelector<HTMLElement>('[contenteditable=true], [data-text-field]')
  const first = field ?? element.querySelector<HTMLElement>('button, input, [tabindex="0"]')
  first?.focus({ preventScroll: true })
}
