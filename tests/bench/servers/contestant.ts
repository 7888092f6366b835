import type { Address } from '../load/bench-socket.ts'

/** A server that can be measured, started afresh for each measurement. */
export interface Contestant {
  readonly name: string
  start(): Promise<StartedContestant>
}

/** A contestant that is running. */
export interface StartedContestant {
  readonly pid: number
  /** Where the connection of this number goes: another person's for each. */
  readonly address: (connection: number) => Address
  readonly end: () => Promise<void>
}
