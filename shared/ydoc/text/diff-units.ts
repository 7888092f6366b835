/** `remove` units of the old list from `at` on give way to the units `from` to `to` of the new one. */
export interface Hunk {
  readonly at: number
  readonly remove: number
  readonly from: number
  readonly to: number
}

type Units = readonly string[]

/** Beyond this many differences a list is replaced from its first to its last difference. */
const MOST_DIFFERENCES = 1000

/**
 * The smallest set of hunks that turns one list of strings into another, in the order of the lists
 * (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986).
 */
export function diffUnits(old: Units, now: Units): readonly Hunk[] {
  const head = commonHead(old, now)
  const tail = commonTail(old.slice(head), now.slice(head))
  const oldMiddle = old.slice(head, old.length - tail)
  const newMiddle = now.slice(head, now.length - tail)
  if (oldMiddle.length === 0 && newMiddle.length === 0) return []
  return hunksBetween(oldMiddle, newMiddle).map(({ at, remove, from, to }) => ({
    at: at + head,
    remove,
    from: from + head,
    to: to + head,
  }))
}

/**
 * The same insertion or removal, moved left to where it begins with a given unit if it can: between
 * `a` and `a b`, what was put in is as well `a b` before as `b a` behind.
 */
export function slideTo(hunk: Hunk, first: string, old: Units, now: Units): Hunk {
  const list = hunk.remove === 0 ? now : old
  const [from, to] = hunk.remove === 0 ? [hunk.from, hunk.to] : [hunk.at, hunk.at + hunk.remove]
  if (hunk.remove > 0 && hunk.to > hunk.from) return hunk
  for (let by = 0; from - by >= 0; by++) {
    if (list[from - by] === first) {
      return { ...hunk, at: hunk.at - by, from: hunk.from - by, to: hunk.to - by }
    }
    if (list[from - by - 1] !== list[to - by - 1]) return hunk
  }
  return hunk
}

/** How many elements two sequences have in common at their beginning. */
export function commonHead(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** How many elements two sequences have in common at their end. */
export function commonTail(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let length = 0
  const shorter = Math.min(a.length, b.length)
  while (length < shorter && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** Merges the single steps of the shortest script, which goes back from the end, into hunks. */
function hunksBetween(old: Units, now: Units): readonly Hunk[] {
  const rounds = searchRounds(old, now)
  if (!rounds) return [{ at: 0, remove: old.length, from: 0, to: now.length }]
  const hunks: Hunk[] = []
  let x = old.length
  let y = now.length
  for (let d = rounds.length - 1; d > 0; d--) {
    const before = rounds[d - 1] ?? new Map<number, number>()
    const diagonal = x - y
    const down = goesDown(before, diagonal, d)
    const fromX = before.get(down ? diagonal + 1 : diagonal - 1) ?? 0
    const fromY = fromX - (down ? diagonal + 1 : diagonal - 1)
    prepend(hunks, down ? step(fromX, 0, fromY, 1) : step(fromX, 1, fromY, 0))
    x = fromX
    y = fromY
  }
  return hunks
}

function step(at: number, remove: number, from: number, insert: number): Hunk {
  return { at, remove, from, to: from + insert }
}

function prepend(hunks: Hunk[], one: Hunk): void {
  const next = hunks[0]
  const touches = next && one.at + one.remove === next.at && one.to === next.from
  if (touches) hunks[0] = { ...one, remove: one.remove + next.remove, to: next.to }
  else hunks.unshift(one)
}

/** Per number of differences, how far each diagonal was reached; null when there are too many. */
function searchRounds(old: Units, now: Units): readonly ReadonlyMap<number, number>[] | null {
  const rounds: Map<number, number>[] = []
  for (let d = 0; d <= MOST_DIFFERENCES; d++) {
    const before = rounds[d - 1] ?? new Map([[1, 0]])
    const reached = new Map<number, number>()
    rounds.push(reached)
    for (let diagonal = -d; diagonal <= d; diagonal += 2) {
      const down = goesDown(before, diagonal, d)
      let x = down ? (before.get(diagonal + 1) ?? 0) : (before.get(diagonal - 1) ?? 0) + 1
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++
      reached.set(diagonal, x)
      if (x >= old.length && x - diagonal >= now.length) return rounds
    }
  }
  return null
}

function goesDown(before: ReadonlyMap<number, number>, diagonal: number, d: number): boolean {
  if (diagonal === -d || d === 0) return true
  return diagonal !== d && (before.get(diagonal - 1) ?? -1) < (before.get(diagonal + 1) ?? -1)
}
