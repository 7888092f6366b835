import type { Agenda } from '../../../shared/model/agenda.ts'
import { needsDecision, type PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import { type PlaceLeft, placesLeft } from '../../../shared/model/places-left.ts'
import { useAgendaPart } from '../../state/index.ts'

/** The places to check of the open agenda, by what is to be done about them. */
export interface Places {
  /** Somebody must decide about them. */
  readonly open: readonly PlaceLeft[]
  /** They were computed, and need only be seen. */
  readonly changed: readonly PlaceLeft[]
  readonly done: readonly PlaceLeft[]
}

/** The places of the agenda; the same object until one of them changes. */
export function usePlaces(): Places {
  return useAgendaPart(placesOf, samePlaces)
}

/** How many places are left that somebody must decide about. */
export function useOpenPlaces(): number {
  return useAgendaPart(openCount)
}

/**
 * Whether there is anything to check.
 *
 * @param isLookedAt what is done with counts too: the list does not go from under its reader
 */
export function useHasPlaces(isLookedAt: boolean): boolean {
  return useAgendaPart(isLookedAt ? hasAnyPlaces : hasPlaces)
}

/** The places of an agenda, those that were settled by changing their words left out. */
export function placesOf(agenda: Agenda): Places {
  const left = placesLeft(agenda)
  return {
    open: left.filter(({ place }) => needsDecision(place)),
    changed: left.filter(({ place }) => !needsDecision(place)),
    done: doneOf(agenda.deleted.places ?? NONE),
  }
}

const NONE: readonly PlaceToCheck[] = []
const known = new WeakMap<readonly PlaceToCheck[], readonly PlaceLeft[]>()

function doneOf(places: readonly PlaceToCheck[]): readonly PlaceLeft[] {
  const before = known.get(places)
  if (before) return before
  const done = places.map((place) => ({ place, range: null }))
  known.set(places, done)
  return done
}

function openCount(agenda: Agenda): number {
  return placesLeft(agenda).filter(({ place }) => needsDecision(place)).length
}

function hasPlaces({ places = NONE }: Agenda): boolean {
  return places.length > 0
}

function hasAnyPlaces(agenda: Agenda): boolean {
  return hasPlaces(agenda) || (agenda.deleted.places ?? NONE).length > 0
}

function samePlaces(one: Places, other: Places): boolean {
  return (
    sameList(one.open, other.open) &&
    sameList(one.changed, other.changed) &&
    sameList(one.done, other.done)
  )
}

function sameList(one: readonly PlaceLeft[], other: readonly PlaceLeft[]): boolean {
  return one.length === other.length && one.every((left, at) => left === other[at])
}
