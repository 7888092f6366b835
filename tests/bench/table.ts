/** One line of the result. */
export interface Row {
  readonly scenario: string
  readonly who: string
  readonly figures: string
  /** How it stands to its goal, in words; empty for who is only compared with. */
  readonly goal: string
  /** Empty where nothing is asked. */
  readonly verdict: 'reached' | 'missed' | 'not measured' | ''
}

/** One goal: what is compared, and whether it is reached. */
export function goalRow(
  row: Pick<Row, 'scenario' | 'who' | 'figures' | 'goal'>,
  isReached: boolean,
): Row {
  return { ...row, verdict: isReached ? 'reached' : 'missed' }
}

/** The rows as a table of plain text, a scenario's name standing once. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ scenario, who, figures, goal, verdict }, index) => [
    rows[index - 1]?.scenario === scenario ? '' : scenario,
    who,
    figures,
    goal,
    verdict,
  ])
  const all = [['scenario', 'who', 'figures', 'goal', ''], ...cells]
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
