/** What the bench can measure; PERFORMANCE.md says what each stands for. */
export const SCENARIOS = ['S1', 'S4', 'S5', 'C1', 'C2', 'C3'] as const
export type Scenario = (typeof SCENARIOS)[number]

/** How much to measure. */
export interface Options {
  readonly scenarios: readonly Scenario[]
  /** How often each figure is taken, turn by turn over all that are compared. */
  readonly rounds: number
  /** A short run that shows whether things work; its figures prove little. */
  readonly quick: boolean
}

/** Reads `[S1 …] [--rounds N] [--quick]`; throws with a sentence on anything else. */
export function readOptions(words: readonly string[]): Options {
  const scenarios: Scenario[] = []
  let quick = false
  let rounds: number | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const scenario = SCENARIOS.find((name) => name === word.toUpperCase())
    if (scenario) scenarios.push(scenario)
    else if (word === '--quick') quick = true
    else if (word === '--rounds') rounds = readRounds(words[++at])
    else throw new Error(`"${word}" is neither one of ${SCENARIOS.join(', ')} nor an option.`)
  }
  return {
    scenarios: scenarios.length > 0 ? scenarios : SCENARIOS,
    rounds: rounds ?? (quick ? 1 : 3),
    quick,
  }
}

function readRounds(word: string | undefined): number {
  const rounds = Number(word)
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 20) return rounds
  throw new Error(`--rounds takes a number from 1 to 20, not "${word ?? ''}".`)
}
