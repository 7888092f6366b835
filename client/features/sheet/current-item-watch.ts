import { createContext, type RefObject, useContext, useEffect, useMemo } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { setCurrentItem } from '../../state/current-item.ts'

/** Watches which item stands near the top of the window. */
export interface CurrentItemWatch {
  /** Watches an element of an item; call the result to stop. */
  readonly watch: (element: Element, id: Id) => () => void
  /** Keeps the named item current until the person scrolls on. */
  readonly hold: (id: Id) => void
}

/** The watch of the sheet, for its sections. */
export const CurrentItemContext = createContext<CurrentItemWatch | null>(null)

/** A band near the top of the window: the first item in it is the one that is being read. */
const BAND = '-8% 0px -78% 0px'
const HOLD_MS = 500

/** Makes the watch; the observer itself starts with the first element, inside the scrolling box. */
export function useCurrentItemWatch(): CurrentItemWatch {
  const watch = useMemo(createWatch, [])
  useEffect(() => watch.stop, [watch])
  return watch
}

/** Watches the element of an item for as long as it is drawn. */
export function useWatchedItem(element: RefObject<Element | null>, id: Id): void {
  const watch = useContext(CurrentItemContext)
  useEffect(() => (element.current ? watch?.watch(element.current, id) : undefined))
}

function createWatch(): CurrentItemWatch & { readonly stop: () => void } {
  const ids = new Map<Element, Id>()
  const inBand = new Set<Element>()
  let observer: IntersectionObserver | null = null
  let heldUntil = 0
  const onChange = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inBand.add(target)
      else inBand.delete(target)
    }
    const id = ids.get(firstOf(inBand) ?? document.body)
    if (id && performance.now() > heldUntil) setCurrentItem(id)
  }
  return {
    watch(element, id) {
      observer ??= new IntersectionObserver(onChange, {
        root: element.closest('.desk-scroll'),
        rootMargin: BAND,
      })
      ids.set(element, id)
      observer.observe(element)
      return () => {
        observer?.unobserve(element)
        ids.delete(element)
        inBand.delete(element)
      }
    },
    hold(id) {
      heldUntil = performance.now() + HOLD_MS
      setCurrentItem(id)
    },
    stop() {
      observer?.disconnect()
      observer = null
    },
  }
}

function firstOf(elements: ReadonlySet<Element>): Element | undefined {
  return [...elements].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0]
}
