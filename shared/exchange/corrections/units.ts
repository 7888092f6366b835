import type { LineOutcome } from '../../model/import-result.ts'

/**
 * The name of what a line became, the same for all lines that became it together: a paragraph, a
 * title, a document, a row of the timetable. A line that stands by itself has a name of its own.
 */
export function unitOf({ line, became, owner, paragraph, fate }: LineOutcome): string {
  const isKept = fate === 'placed' || fate === 'repaired'
  if (!isKept || !owner) return `line/${line}`
  if (became === 'annotation')
    return paragraph === undefined ? `line/${line}` : `paragraph/${owner}/${paragraph}`
  if (became === 'title' || became === 'document' || became === 'entry') return `${became}/${owner}`
  return `line/${line}`
}

/** The lines that became the same thing as one of them, in their order. */
export function linesOfUnit(
  lines: readonly LineOutcome[],
  line: LineOutcome,
): readonly LineOutcome[] {
  const unit = unitOf(line)
  return lines.filter((one) => unitOf(one) === unit)
}
