import { type RefObject, useEffect, useState } from 'react'

/**
 * How far outside the window a text becomes an editor, so that it is one when it is reached. The sheet
 * scrolls inside the page, which clips what a margin of the window alone would let through.
 */
const MARGIN = '800px 0px'
/** How long one turn may spend on editors that come near, so that scrolling stays smooth. */
const TURN_MS = 6

type Listener = (isNear: boolean) => void

const listeners = new Map<Element, Listener>()
const waiting = new Map<Element, boolean>()
let observer: IntersectionObserver | null = null
let isScheduled = false

/** Whether an element is near the window; false until that is known. */
export function useNearWindow(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => (element.current ? watch(element.current, setNear) : undefined), [element])
  return isNear
}

/** One observer serves all texts of the page: a session has hundreds. */
function watch(element: Element, listener: Listener): () => void {
  observer ??= new IntersectionObserver(onCrossing, {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  })
  listeners.set(element, listener)
  observer.observe(element)
  return () => {
    listeners.delete(element)
    waiting.delete(element)
    observer?.unobserve(element)
  }
}

function onCrossing(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) waiting.set(target, isIntersecting)
  schedule()
}

function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  setTimeout(tellSome)
}

function tellSome(): void {
  isScheduled = false
  const started = performance.now()
  for (const [element, isNear] of waiting) {
    if (performance.now() - started > TURN_MS) break
    waiting.delete(element)
    listeners.get(element)?.(isNear)
  }
  if (waiting.size > 0) schedule()
}
