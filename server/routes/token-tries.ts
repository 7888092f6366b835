import type { Context } from 'hono'
import type { Result } from '../../shared/base/result.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps } from './route-deps.ts'

/**
 * Tries a token. Too many wrong ones from one address end the request; right ones do not count, so
 * that a whole delegation can come in through one router.
 */
export async function tryToken<Value, Reason extends string>(
  c: Context,
  { site, tokenTries }: Pick<RouteDeps, 'site' | 'tokenTries'>,
  attempt: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  const address = site.addressOf(c)
  if (!tokenTries.take(address)) throw new ProblemError('too-many-tries')
  const result = await attempt()
  if (result.ok || result.reason !== 'link-not-valid') tokenTries.giveBack(address)
  return result
}
