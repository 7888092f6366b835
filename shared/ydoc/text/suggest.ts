import type * as Y from 'yjs'
import { pairKind } from './attributes.ts'
import { formatTokens } from './format.ts'
import { lengthOf, type NewTokens } from './insert.ts'
import { shownMarks } from './marks.ts'
import type { TextOperation } from './operation.ts'
import { suggestFormat } from './paragraph-format.ts'
import { startAt } from './paragraph-start.ts'
import { readStretches, type Stretch } from './read.ts'
import { insertSuggested } from './suggest-insert.ts'
import { removeSuggested } from './suggest-remove.ts'
import type { Suggester } from './suggester.ts'

/** Where the new tokens of an operation stand after all operations. */
export interface SuggestedPlace {
  readonly operation: TextOperation
  readonly index: number
}

/**
 * Writes operations as suggestions, in the order in which they come, from the end of the text
 * backwards: new tokens as suggested insertions, what is to go as suggested deletions, formats as
 * suggested formats. Nothing is removed but what this client suggested itself, and no marker is
 * touched but its own, so that the text without this person's suggestions stays the same.
 */
export function suggestChanges(
  transaction: Y.Transaction,
  ytext: Y.Text,
  operations: readonly TextOperation[],
  suggester: Suggester,
): readonly SuggestedPlace[] {
  let places: readonly SuggestedPlace[] = []
  for (const operation of operations) {
    if ('format' in operation) {
      suggestFormat(transaction, ytext, operation.start, operation.format, suggester)
    } else if ('marks' in operation) {
      const { at, length, marks } = operation
      const said = { u: suggester.person, at: suggester.at }
      formatTokens(transaction, ytext, at, length, marks, {
        kind: 'f',
        said,
        marksOf: shownMarks,
      })
    } else {
      const { at, remove, insert } = operation
      const gone = removeSuggested(transaction, ytext, at, remove, suggester)
      const index = insert.length > 0 ? behindDeletion(ytext, at + remove - gone) : at
      const length = insertAll(transaction, ytext, index, insert, suggester)
      places = [
        ...places.map((place) => moved(place, at, index, length - gone)),
        { operation, index },
      ]
    }
  }
  return places
}

/** A place after another operation, which lies to the left of it. */
function moved(place: SuggestedPlace, at: number, index: number, by: number): SuggestedPlace {
  return place.index >= Math.min(at, index) ? { ...place, index: place.index + by } : place
}

/** The nearest place from an index on that is not inside a suggested deletion. */
function behindDeletion(ytext: Y.Text, index: number): number {
  const stretches = readStretches(ytext)
  const at = (token: number) =>
    stretches.find((one) => one.index <= token && token < one.index + one.length)
  let place = index
  for (let right = at(place); right && isInside(at(place - 1), right); right = at(place)) {
    place = right.index + right.length
  }
  return place
}

/** Whether one suggested deletion reaches over both of two neighbours. */
function isInside(left: Stretch | undefined, right: Stretch): boolean {
  const keys = [...(left?.attributes.keys() ?? [])]
  return keys.some((key) => pairKind(key) === 'd' && right.attributes.has(key))
}

function insertAll(
  transaction: Y.Transaction,
  ytext: Y.Text,
  from: number,
  all: readonly NewTokens[],
  suggester: Suggester,
): number {
  let at = from
  for (const tokens of all) {
    const { person } = suggester
    const written = 'start' in tokens ? startAt(ytext, at, tokens.start, person) : tokens
    insertSuggested(transaction, ytext, at, written, suggester)
    at += lengthOf(tokens)
  }
  return at - from
}
