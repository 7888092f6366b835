import * as Y from 'yjs'

/** Characters of one client, by their clocks. */
export interface ClockRange {
  readonly clock: number
  readonly length: number
}

/**
 * The parts of a deleted item of a text that somebody else's undo has brought back. Yjs brings text
 * back as a new item right before the deleted one; only whoever did it knows of what it is a copy.
 * It is known here by where it was put in, and by what it says.
 */
export function broughtBack(doc: Y.Doc, deleted: Y.Item): readonly ClockRange[] {
  if (!(deleted.parent instanceof Y.Text) || deleted.parentSub !== null) return []
  const ranges: ClockRange[] = []
  for (const copies of runsBefore(deleted)) {
    const [first] = copies
    if (!first?.rightOrigin || first.id.client === doc.clientID) continue
    // Copies of one run lie as their originals did, the first where the run was put in.
    const shift = first.rightOrigin.clock - first.id.clock
    for (const copy of copies) {
      const range = sharedRange(deleted, copy, copy.id.clock + shift)
      if (range && isSame(deleted, copy, range, shift)) ranges.push(range)
    }
  }
  return ranges
}

/** So many items are looked at for each that was deleted. */
const REACH = 500

/**
 * What was put in right before an item, or before what was typed together with it: runs of one
 * client without a gap in its clocks.
 */
function runsBefore({ id: { client }, left }: Y.Item): readonly (readonly Y.Item[])[] {
  const runs: Y.Item[][] = []
  let item = left
  for (let count = 0; item && count < REACH; count++) {
    const isPutIn = item.rightOrigin?.client === client
    if (isPutIn) addTo(runs, item)
    else if (item.id.client === client && !item.deleted) break
    item = item.left
  }
  return runs
}

/** Adds an item before the run that it begins, or as a run of its own. */
function addTo(runs: Y.Item[][], item: Y.Item): void {
  const run = runs.find(([first]) => first && goesOn(item, first))
  if (run) run.unshift(item)
  else runs.push([item])
}

function goesOn({ id, length, rightOrigin }: Y.Item, next: Y.Item): boolean {
  return (
    id.client === next.id.client &&
    id.clock + length === next.id.clock &&
    Y.compareIDs(rightOrigin, next.rightOrigin)
  )
}

/** The part of a deleted item that a copy at these clocks may be of. */
function sharedRange(deleted: Y.Item, copy: Y.Item, clock: number): ClockRange | null {
  const from = Math.max(deleted.id.clock, clock)
  const to = Math.min(deleted.id.clock + deleted.length, clock + copy.length)
  return from < to && !copy.deleted ? { clock: from, length: to - from } : null
}

function isSame(deleted: Y.Item, copy: Y.Item, { clock, length }: ClockRange, shift: number) {
  const [one, other] = [deleted.content, copy.content]
  if (one instanceof Y.ContentString && other instanceof Y.ContentString) {
    const at = clock - deleted.id.clock
    const copyAt = clock - shift - copy.id.clock
    return one.str.slice(at, at + length) === other.str.slice(copyAt, copyAt + length)
  }
  if (one instanceof Y.ContentFormat && other instanceof Y.ContentFormat)
    return one.key === other.key && JSON.stringify(one.value) === JSON.stringify(other.value)
  return one instanceof Y.ContentType && other instanceof Y.ContentType
}
