import type * as Y from 'yjs'
import { type Attributes, fieldsOf, pairKind, timeAfter } from './attributes.ts'
import { markTokens } from './mark.ts'
import { effectiveMarks, MARK_NAMES, type MarkChanges, type Marks } from './marks.ts'
import { readStretches, type Stretch } from './read.ts'
import { freshKey, markerOf } from './structs.ts'
import { unmarkTokens } from './unmark.ts'

interface Range {
  readonly index: number
  readonly length: number
}

/** How a format is written: as which kind of pair, with what said of it, against which marks. */
export interface FormatAs {
  readonly kind: 'b' | 'f'
  readonly said: object
  readonly marksOf: (attributes: Attributes) => Marks
}

const AS_BASE: FormatAs = { kind: 'b', said: {}, marksOf: effectiveMarks }

/**
 * Sets and takes away marks over `length` tokens from an index on: a new pair, later than every pair
 * there. Pairs that this client wrote, that lie wholly inside and say nothing else, are removed
 * first, so that toggling a mark does not heap up markers.
 */
export function formatTokens(
  transaction: Y.Transaction,
  ytext: Y.Text,
  index: number,
  length: number,
  changes: MarkChanges,
  as: FormatAs = AS_BASE,
): void {
  const range = { index, length }
  const needs = () => stretchesIn(ytext, range).some((stretch) => differs(stretch, changes, as))
  if (!needs()) return
  for (const key of ownPairsSaidAnew(transaction, ytext, range, changes, as.kind)) {
    unmarkTokens(transaction, ytext, key)
  }
  if (!needs()) return
  const t = Math.max(...stretchesIn(ytext, range).map(({ attributes }) => timeAfter(attributes)))
  const key = freshKey(transaction, as.kind)
  markTokens(transaction, ytext, range, key, { ...as.said, t, s: changes })
}

function stretchesIn(ytext: Y.Text, range: Range): readonly Stretch[] {
  return readStretches(ytext).filter((stretch) => overlaps(stretch, range))
}

function differs(
  { content, attributes }: Stretch,
  changes: MarkChanges,
  { marksOf }: FormatAs,
): boolean {
  const marks = marksOf(attributes)
  return (
    !('start' in content) &&
    MARK_NAMES.some((name) => name in changes && (marks[name] ?? null) !== (changes[name] ?? null))
  )
}

function overlaps(stretch: Range, range: Range): boolean {
  return stretch.index < range.index + range.length && stretch.index + stretch.length > range.index
}

function ownPairsSaidAnew(
  { doc }: Y.Transaction,
  ytext: Y.Text,
  range: Range,
  changes: MarkChanges,
  kind: FormatAs['kind'],
): readonly string[] {
  const extents = extentsOfPairs(ytext)
  return ownPairs(ytext, doc.clientID, kind)
    .filter(([key, said]) => {
      const extent = extents.get(key)
      const lieInside =
        extent && extent.from >= range.index && extent.to <= range.index + range.length
      return lieInside && Object.keys(fieldsOf(said)).every((name) => name in changes)
    })
    .map(([key]) => key)
}

/** The keys of the pairs of a kind that a client wrote, each with what it says. */
function ownPairs(
  ytext: Y.Text,
  client: number,
  kind: FormatAs['kind'],
): readonly (readonly [string, unknown])[] {
  const pairs: [string, unknown][] = []
  for (let item = ytext._start; item; item = item.right) {
    const marker = markerOf(item)
    if (!marker || marker.value === null || item.id.client !== client) continue
    if (pairKind(marker.key) === kind) pairs.push([marker.key, fieldsOf(marker.value).s])
  }
  return pairs
}

/** From which to which token each pair reaches. */
function extentsOfPairs(ytext: Y.Text): ReadonlyMap<string, { from: number; to: number }> {
  const extents = new Map<string, { from: number; to: number }>()
  for (const { index, length, attributes } of readStretches(ytext)) {
    for (const key of attributes.keys()) {
      const extent = extents.get(key)
      if (extent) extent.to = index + length
      else extents.set(key, { from: index, to: index + length })
    }
  }
  return extents
}
