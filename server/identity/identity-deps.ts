import type { Store } from '../storage/store.ts'
import type { OneAtATime } from './one-at-a-time.ts'

/** What identity reaches for: time, secrets and records are passed in. */
export interface IdentityDeps {
  readonly store: Store
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly newToken: () => string
  readonly newId: () => string
  readonly oneAtATime: OneAtATime
}
