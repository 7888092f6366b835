import type { NewActivity } from '../storage/store.ts'
import type { RouteDeps } from './route-deps.ts'

/** Writes down what somebody just did to an agenda; resolves when it is on disk. */
export function recordActivity(
  { store, clock }: Pick<RouteDeps, 'store' | 'clock'>,
  done: Omit<NewActivity, 'at'>,
): Promise<void> {
  return store.addActivity({ ...done, at: clock() })
}
