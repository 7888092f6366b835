import { type RefObject, useCallback } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { type Target, useGuide } from '../../state/go-to.ts'
import type { CurrentItemWatch } from './current-item-watch.ts'

/** Ids of the elements that targets lead to. */
export const placeId = {
  title: (item: string) => `title-${item}`,
  annotation: (item: string) => `item-${item}`,
  document: (id: string) => `document-${id}`,
  annex: 'annex',
} as const

const FRAMES = 12

/**
 * Leads people to the items, the documents and the annex of the sheet. Once the sheet is whole it
 * asks again for a target that waits, which may stand further down.
 */
export function useSheetGuide(
  sheet: RefObject<HTMLElement | null>,
  { hold }: CurrentItemWatch,
  isWhole: boolean,
): void {
  useGuide(
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new guide asks again
    useCallback(
      (target: Target) => {
        const element = selectorsFor(target)
          .map((selector) => sheet.current?.querySelector<HTMLElement>(selector))
          .find((found) => found)
        if (!element) return false
        const item = 'item' in target ? target.item : itemAround(element)
        if (item) hold(item)
        bringIntoView(element, 'mark' in target ? target.mark : undefined)
        if ('focus' in target && target.focus) focusInside(element)
        return true
      },
      [sheet, hold, isWhole],
    ),
  )
}

/** Elements in which a target may stand, the narrowest first. */
function selectorsFor(target: Target): readonly string[] {
  const ids = elementIds(target).map((id) => `#${CSS.escape(id)}`)
  return 'entry' in target ? [`[data-record="${CSS.escape(target.entry)}"]`, ...ids] : ids
}

/** Where a target may stand; who asks for the owner of a text may mean a document. */
function elementIds(target: Target): readonly string[] {
  if ('document' in target) return [placeId.document(target.document)]
  if ('annex' in target || 'meeting' in target || 'entry' in target) return [placeId.annex]
  if (!('item' in target)) return []
  if (target.field === 'title') return [placeId.title(target.item)]
  return [placeId.annotation(target.item), placeId.document(target.item)]
}

/** The item whose annotation an element stands in; null in the annex. */
function itemAround(element: HTMLElement): Id | null {
  const prefix = placeId.annotation('')
  return element.closest(`[id^="${prefix}"]`)?.id.slice(prefix.length) ?? null
}

/**
 * Scrolls to an element, and again for some frames: sections on the way have their real height only
 * once they are drawn.
 */
function bringIntoView(element: HTMLElement, mark?: string, frames = FRAMES): void {
  const marked = mark === undefined ? undefined : findMark(element, mark)
  if (marked) marked.scrollIntoView({ block: 'center' })
  else element.scrollIntoView({ block: blockOf(element) })
  if (frames > 0) requestAnimationFrame(() => bringIntoView(element, mark, frames - 1))
}

function findMark(element: HTMLElement, mark: string): HTMLElement | undefined {
  const marks = element.querySelectorAll<HTMLElement>('[data-mark], [data-suggestion]')
  return [...marks].find(
    ({ dataset }) => dataset.mark === mark || dataset.suggestion?.split(' ').includes(mark),
  )
}

/** A section and the annex go to the top of the window; a line only comes into it. */
function blockOf(element: HTMLElement): ScrollLogicalPosition {
  return element.matches('section, article') ? 'start' : 'center'
}

function focusInside(element: HTMLElement): void {
  const field = element.querySelector<HTMLElement>('[contenteditable=true], [data-text-field]')
  const first = field ?? element.querySelector<HTMLElement>('button, input, [tabindex="0"]')
  first?.focus({ preventScroll: true })
}
