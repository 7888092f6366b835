import type { Language } from './language.ts'

/** What of the last session a place of the next agenda still says, or said. */
export const PLACE_KINDS = [
  'ordinal',
  'last-session',
  'deadline',
  'date',
  'rotation',
  'symbol',
  'decision',
  'person',
  'city',
  'year',
  'number',
  'day',
  'fact',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What else a person should know of a place. */
export const PLACE_NOTES = ['day-added', 'day-missing', 'day-off', 'weekend'] as const
export type PlaceNote = (typeof PLACE_NOTES)[number]

/**
 * A place of an agenda made from that of the last session which a person should look at: something
 * that was changed, or something that names the last session and was left as it stood.
 */
export interface PlaceToCheck {
  readonly id: string
  /** Its place in the list, from 1. */
  readonly number: number
  readonly kind: PlaceKind
  /** The record that it is about; null for a fact and for a day of the timetable. */
  readonly owner: string | null
  /** Which text or other value of the record, the name of the fact, or `day`. */
  readonly field: string
  /** Of the text; absent for what has no language. */
  readonly language?: Language
  /** The sentence as it stands in the new agenda; empty for what is no text. */
  readonly quote: string
  /** Where the words stand in {@link quote}. */
  readonly at: number
  /** Where the words stand in the whole text, which tells equal sentences apart. */
  readonly from: number
  /** The words, or the value, of the last session; empty for what it did not have. */
  readonly was: string
  /** What should stand there now; empty for nothing, null where that cannot be computed. */
  readonly proposed: string | null
  /** Whether it stands there already. */
  readonly applied: boolean
  readonly note?: PlaceNote
}

/** Whether somebody must decide about a place; the others were computed and need only be seen. */
export function needsDecision({ applied, proposed, note }: PlaceToCheck): boolean {
  return !applied || proposed === '' || note !== undefined
}
