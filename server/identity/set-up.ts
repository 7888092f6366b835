import { ok, type Result, refused } from '../../shared/base/result.ts'
import type { PersonRow } from '../storage/store.ts'
import type { IdentityDeps } from './identity-deps.ts'
import { findLink } from './links.ts'
import { addPerson, type PersonWords } from './people.ts'

/**
 * Makes the first account from a setup link. It works while no account exists, and once: of two
 * who try at the same moment one comes in.
 */
export function setUp(
  deps: IdentityDeps,
  token: string,
  words: PersonWords,
): Promise<Result<PersonRow, 'already-set-up' | 'link-not-valid'>> {
  const { store, clock, oneAtATime } = deps
  return oneAtATime('setup', async () => {
    const link = await findLink(deps, token)
    if (link?.kind !== 'setup') return refused('link-not-valid')
    if ((await store.countPeople()) > 0) return refused('already-set-up')
    if (!(await store.useInvitation(link.id, clock()))) return refused('link-not-valid')
    return ok(await addPerson(deps, words))
  })
}
