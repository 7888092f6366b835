import type { Options } from '../options.ts'
import type { Row } from '../table.ts'

/** Measures one scenario and gives its part of the table. */
export type RunScenario = (
  options: Options,
  say: (progress: string) => void,
) => Promise<readonly Row[]>
