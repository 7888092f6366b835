import { type RefObject, useEffect, useState } from 'react'

/**
 * How far outside the window a thing is near, so that it is ready when it is reached. The sheet
 * scrolls inside the page, which clips what a margin of the window alone would let through.
 */
const MARGIN = '800px 0px'
/** How long one turn may spend on what comes near, so that scrolling stays smooth. */
const TURN_MS = 6

/** Put on an element that comes near as one with everything in it: it alone is watched. */
export const NEAR_AS_ONE = { 'data-near-as-one': '' } as const
/** Put on a long list: while it is far away nothing in it is watched. */
export const NEAR_AS_LIST = { 'data-near-as-list': '' } as const

type Listener = (isNear: boolean) => void

const listeners = new Map<Element, Set<Listener>>()
const near = new Set<Element>()
const lists = new Map<Element, Set<Element>>()
const nearLists = new Set<Element>()
const waiting = new Map<Element, boolean>()
let observer: IntersectionObserver | null = null
let isScheduled = false

/** Whether an element is near the window; false until that is known. */
export function useNearWindow(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => (element.current ? watchNear(element.current, setNear) : undefined), [element])
  return isNear
}

/**
 * Tells when an element comes near the window and when it goes; returns how to stop that. The
 * browser looks after everything that is watched in every frame that is painted, so a key costs
 * the less the fewer there are: see {@link NEAR_AS_ONE} and {@link NEAR_AS_LIST}.
 */
export function watchNear(element: Element, listener: Listener): () => void {
  const place = element.closest('[data-near-as-one]') ?? element
  const list = place.closest('[data-near-as-list]')
  const known = listeners.get(place)
  if (known) known.add(listener)
  else {
    listeners.set(place, new Set([listener]))
    begin(place, list)
  }
  if (near.has(place)) tellSoon(place, true)
  return () => {
    const left = listeners.get(place)
    if (!left?.delete(listener) || left.size > 0) return
    listeners.delete(place)
    near.delete(place)
    waiting.delete(place)
    end(place, list)
  }
}

function begin(place: Element, list: Element | null): void {
  if (!list) {
    observe(place)
    return
  }
  const members = lists.get(list)
  if (members) members.add(place)
  else {
    lists.set(list, new Set([place]))
    observe(list)
  }
  if (nearLists.has(list)) observe(place)
}

function end(place: Element, list: Element | null): void {
  observer?.unobserve(place)
  const members = list && lists.get(list)
  members?.delete(place)
  if (!list || !members || members.size > 0) return
  lists.delete(list)
  nearLists.delete(list)
  observer?.unobserve(list)
}

function observe(element: Element): void {
  observer ??= new IntersectionObserver(onCrossing, {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  })
  observer.observe(element)
}

function onCrossing(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const members = lists.get(target)
    if (members) listCrossed(target, members, isIntersecting)
    else crossed(target, isIntersecting)
  }
}

function listCrossed(list: Element, members: ReadonlySet<Element>, isNear: boolean): void {
  if (isNear) nearLists.add(list)
  else nearLists.delete(list)
  for (const member of members) {
    if (isNear) observe(member)
    else {
      observer?.unobserve(member)
      if (near.has(member)) crossed(member, false)
    }
  }
}

function crossed(place: Element, isNear: boolean): void {
  if (!listeners.has(place)) return
  if (isNear) near.add(place)
  else near.delete(place)
  tellSoon(place, isNear)
}

function tellSoon(place: Element, isNear: boolean): void {
  waiting.set(place, isNear)
  if (isScheduled) return
  isScheduled = true
  setTimeout(tellSome)
}

function tellSome(): void {
  isScheduled = false
  const started = performance.now()
  for (const [place, isNear] of waiting) {
    if (performance.now() - started > TURN_MS) {
      tellSoon(place, isNear)
      return
    }
    waiting.delete(place)
    for (const listener of listeners.get(place) ?? []) listener(isNear)
  }
}
