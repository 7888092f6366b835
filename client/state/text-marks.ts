import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { TextPlace } from '../../shared/model/edit.ts'

/** What a mark stands for; each kind has a look of its own. */
export type TextMarkKind = 'error' | 'warning' | 'info' | 'comment'

/** A stretch of a text that a card is about. */
export interface TextMark {
  /** Unique within its source. */
  readonly id: string
  readonly place: TextPlace
  /** Characters of the plain text, as in the `text` of a finding's place. */
  readonly from: number
  readonly to: number
  readonly kind: TextMarkKind
  /** Its card is the current one. */
  readonly active?: boolean
}

/** A mark with the feature it comes from. */
export interface SourcedMark extends TextMark {
  readonly source: string
}

type Marks = readonly SourcedMark[]

const NONE: Marks = []
const bySource = new Map<string, ReadonlyMap<string, Marks>>()
const byPlace = new Map<string, Marks>()
const listeners = new Map<string, Set<() => void>>()
const publications = new Set<() => void>()
const clicks = new Map<string, Set<(id: string) => void>>()

/**
 * Replaces the marks of a source, `checks` say. Texts whose marks stay the same hear nothing of it.
 */
export function publishTextMarks(source: string, marks: readonly TextMark[]): void {
  const before = bySource.get(source) ?? new Map<string, Marks>()
  const after = new Map<string, SourcedMark[]>()
  for (const mark of marks) {
    const key = placeKey(mark.place)
    const list = after.get(key)
    if (list) list.push({ ...mark, source })
    else after.set(key, [{ ...mark, source }])
  }
  bySource.set(source, after)
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (sameMarks(before.get(key) ?? NONE, after.get(key) ?? NONE)) continue
    byPlace.delete(key)
    for (const listener of listeners.get(key) ?? []) listener()
  }
  for (const listener of publications) listener()
}

/** The marks of one text, of all sources; the same list until one of them changes. */
export function textMarksOf(place: TextPlace): Marks {
  const key = placeKey(place)
  const known = byPlace.get(key)
  if (known) return known
  const marks = [...bySource.values()].flatMap((places) => places.get(key) ?? NONE)
  const list = marks.length > 0 ? marks : NONE
  byPlace.set(key, list)
  return list
}

/** Calls back when the marks of a text change; returns how to stop it. */
export function watchTextMarks(place: TextPlace, listener: () => void): () => void {
  return addTo(listeners, placeKey(place), listener)
}

/**
 * Calls back after every publication, also one that changes nothing; returns how to stop it. Who
 * moves marks along with what is typed puts them right by it.
 */
export function watchPublications(listener: () => void): () => void {
  publications.add(listener)
  return () => {
    publications.delete(listener)
  }
}

/** The marks of one text, for drawing them. */
export function useTextMarksOf({ owner, field, language }: TextPlace): Marks {
  const subscribe = useCallback(
    (listener: () => void) => watchTextMarks({ owner, field, language }, listener),
    [owner, field, language],
  )
  return useSyncExternalStore(subscribe, () => textMarksOf({ owner, field, language }))
}

/** Tells a source that the person has clicked one of its marks. */
export function onMarkClicked(source: string, id: string): void {
  for (const listener of clicks.get(source) ?? []) listener(id)
}

/** Hears of clicks on the marks of a source while the component is mounted. */
export function useMarkClicks(source: string, listener: (id: string) => void): void {
  useEffect(() => addTo(clicks, source, listener), [source, listener])
}

function addTo<Listener>(
  map: Map<string, Set<Listener>>,
  key: string,
  listener: Listener,
): () => void {
  const set = map.get(key) ?? new Set<Listener>()
  map.set(key, set.add(listener))
  return () => {
    set.delete(listener)
    if (set.size === 0 && map.get(key) === set) map.delete(key)
  }
}

function sameMarks(some: Marks, others: Marks): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, from, to, kind, active }, at) => {
      const other = others[at]
      return (
        other?.id === id &&
        other.from === from &&
        other.to === to &&
        other.kind === kind &&
        (other.active ?? false) === (active ?? false)
      )
    })
  )
}

function placeKey({ owner, field, language }: TextPlace): string {
  return `${language} ${field} ${owner}`
}
