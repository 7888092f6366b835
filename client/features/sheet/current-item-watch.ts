import { createContext, type RefObject, use, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { setCurrentItem } from '../../state/current-item.ts'

/** Watches which items stand near the window, and which one at its top. */
export interface CurrentItemWatch {
  /** Watches an element of an item, telling when it comes near; call the result to stop. */
  readonly watch: (element: Element, id: Id, onNear: (isNear: boolean) => void) => () => void
  /** Keeps the named item current until the person scrolls on. */
  readonly hold: (id: Id) => void
}

/** The watch of the sheet, for its sections. */
export const CurrentItemContext = createContext<CurrentItemWatch | null>(null)

/** A band near the top of the window: the first item in it is the one that is being read. */
const BAND = '-8% 0px -78% 0px'
const NEAR = '600px 0px'
const HOLD_MS = 500

/** Makes the watch; the observer itself starts with the first element, inside the scrolling box. */
export function useCurrentItemWatch(): CurrentItemWatch {
  const watch = useMemo(createWatch, [])
  useEffect(() => watch.stop, [watch])
  return watch
}

/** Watches the element of an item while it is drawn, and says whether it is near the window. */
export function useWatchedItem(element: RefObject<Element | null>, id: Id): boolean {
  const watch = use(CurrentItemContext)
  const [isNear, setNear] = useState(false)
  useEffect(
    () => (element.current ? watch?.watch(element.current, id, setNear) : undefined),
    [watch, element, id],
  )
  return isNear
}

interface Watched {
  readonly id: Id
  readonly onNear: (isNear: boolean) => void
}

function createWatch(): CurrentItemWatch & { readonly stop: () => void } {
  const watched = new Map<Element, Watched>()
  const inBand = new Set<Element>()
  let observers: readonly IntersectionObserver[] = []
  let heldUntil = 0
  const onBand = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inBand.add(target)
      else inBand.delete(target)
    }
    const first = firstOf(inBand)
    const id = first && watched.get(first)?.id
    if (id && performance.now() > heldUntil) setCurrentItem(id)
  }
  const onNear = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) watched.get(target)?.onNear(isIntersecting)
  }
  const start = (root: Element | null) => [
    new IntersectionObserver(onBand, { root, rootMargin: BAND }),
    new IntersectionObserver(onNear, { root, rootMargin: NEAR }),
  ]
  return {
    watch(element, id, tellNear) {
      if (observers.length === 0) observers = start(element.closest('.desk-scroll'))
      watched.set(element, { id, onNear: tellNear })
      for (const observer of observers) observer.observe(element)
      return () => {
        for (const observer of observers) observer.unobserve(element)
        watched.delete(element)
        inBand.delete(element)
      }
    },
    hold(id) {
      heldUntil = performance.now() + HOLD_MS
      setCurrentItem(id)
    },
    stop() {
      for (const observer of observers) observer.disconnect()
      observers = []
    },
  }
}

function firstOf(elements: ReadonlySet<Element>): Element | undefined {
  return [...elements].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0]
}
