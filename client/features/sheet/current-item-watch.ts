import { createContext, type RefObject, use, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { setCurrentItem } from '../../state/current-item.ts'
import { watchNear } from '../../ui/index.ts'

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
const HOLD_MS = 500

/** Makes the watch; only what is near the window is looked for in the band. */
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

function createWatch(): CurrentItemWatch & { readonly stop: () => void } {
  const watched = new Map<Element, Id>()
  const inBand = new Set<Element>()
  let band: IntersectionObserver | null = null
  let heldUntil = 0
  const onBand = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inBand.add(target)
      else inBand.delete(target)
    }
    const first = firstOf(inBand)
    const id = first && watched.get(first)
    if (id && performance.now() > heldUntil) setCurrentItem(id)
  }
  const look = (element: Element, isNear: boolean) => {
    if (isNear) {
      band ??= new IntersectionObserver(onBand, {
        root: element.closest('.desk-scroll'),
        rootMargin: BAND,
      })
      band.observe(element)
    } else {
      band?.unobserve(element)
      inBand.delete(element)
    }
  }
  return {
    watch(element, id, tellNear) {
      watched.set(element, id)
      const stop = watchNear(element, (isNear) => {
        look(element, isNear)
        tellNear(isNear)
      })
      return () => {
        stop()
        look(element, false)
        watched.delete(element)
      }
    },
    hold(id) {
      heldUntil = performance.now() + HOLD_MS
      setCurrentItem(id)
    },
    stop() {
      band?.disconnect()
      band = null
    },
  }
}

function firstOf(elements: ReadonlySet<Element>): Element | undefined {
  return [...elements].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0]
}
