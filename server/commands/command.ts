import type { Config } from '../config.ts'

/** One command of `npm run agenda`. */
export interface Command {
  readonly name: string
  /** What follows the name, for the usage text; empty when nothing does. */
  readonly parameters: string
  /** What it does, in one line. */
  readonly summary: string
  /** Does it; resolves with the exit code: 0 done, 1 not done, 2 asked for in a wrong way. */
  run(parameters: readonly string[], to: CommandContext): Promise<number>
}

/** What a command reaches for. */
export interface CommandContext {
  readonly config: Config
  /** Writes one line of what was asked for. */
  readonly say: (line: string) => void
  /** Writes one line about what went wrong. */
  readonly complain: (line: string) => void
}
