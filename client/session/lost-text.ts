import type { TextPlace } from '../../shared/model/edit.ts'
import type { Text } from '../../shared/model/text.ts'

/** A text as it stood on this device when the server would not take it. */
export interface LostText {
  readonly place: TextPlace
  readonly text: string
}

/** What a person is offered to copy after their document had to be dropped or set aside. */
export interface LostWork {
  readonly why: 'refused' | 'other-epoch'
  /** The reason of a refusal. */
  readonly reason?: string
  readonly at: number
  readonly texts: readonly LostText[]
}

/** Whose work it is and in which agenda, by id; nobody else on the device is shown it. */
export interface LostWorkOf {
  readonly agenda: string
  readonly person: string
}

/** Reads the words of texts, leaving out empty ones. */
export function lostTexts(
  places: readonly TextPlace[],
  read: (place: TextPlace) => Text,
): readonly LostText[] {
  return places
    .map((place) => ({ place, text: wordsOf(read(place)) }))
    .filter(({ text }) => text.trim() !== '')
}

function wordsOf(text: Text): string {
  return text.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')
}

/**
 * Sets work aside on this device until the person says it may go; false when there is no room.
 * Work without any text is not kept.
 */
export function keepLostWork(whose: LostWorkOf, work: LostWork, storage: Storage | null): boolean {
  if (work.texts.length === 0) return true
  try {
    storage?.setItem(keyOf(whose), JSON.stringify([...lostWork(whose, storage), work]))
    return storage !== null
  } catch {
    return false
  }
}

/** The work of a person set aside for an agenda, oldest first. */
export function lostWork(whose: LostWorkOf, storage: Storage | null): readonly LostWork[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(whose)) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

/** Forgets the work of a person set aside for an agenda. */
export function forgetLostWork(whose: LostWorkOf, storage: Storage | null): void {
  storage?.removeItem(keyOf(whose))
}

function keyOf({ agenda, person }: LostWorkOf): string {
  return `rapporteur/lost/${agenda}/${person}`
}
