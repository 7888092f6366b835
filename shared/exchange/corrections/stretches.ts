/** A stretch of a text, from a character to before another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** So many characters at the head of a line may have gone: a number, a stray sign. */
const LONGEST_LOST_MARK = 12

/**
 * Which stretch of a paragraph came from which of its lines, in their order; null when that cannot
 * be told, because somebody has written the paragraph anew. Spaces do not count.
 */
export function stretchesOf(text: string, lines: readonly string[]): readonly Stretch[] | null {
  const solid = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const letters = text.replace(/\s/g, '')
  const stretches: Stretch[] = []
  let at = 0
  for (const line of lines) {
    const kept = keptPart(line.replace(/\s/g, ''), letters, at)
    if (kept === null) return null
    const from = solid[at] ?? text.length
    at += kept
    stretches.push({ from, to: kept === 0 ? from : (solid[at - 1] ?? 0) + 1 })
  }
  return at === letters.length ? stretches : null
}

/** How many characters of a line stand at a place of a text; its head or its hyphen may be missing. */
function keptPart(line: string, text: string, at: number): number | null {
  for (let lost = 0; lost <= Math.min(LONGEST_LOST_MARK, line.length); lost++) {
    const kept = line.slice(lost)
    const ends = kept.endsWith('-') ? [kept, kept.slice(0, -1)] : [kept]
    const found = ends.find((end) => text.startsWith(end, at))
    if (found !== undefined) return found.length
  }
  return null
}

/** A text without a stretch of it, and with one space where it stood. */
export function without(text: string, { from, to }: Stretch): string {
  return [text.slice(0, from).trimEnd(), text.slice(to).trimStart()].filter(Boolean).join(' ')
}
