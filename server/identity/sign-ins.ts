import type { PersonRow } from '../storage/store.ts'
import type { IdentityDeps } from './identity-deps.ts'
import { hashToken } from './token.ts'

/** How long a device stays signed in, in milliseconds: 90 days. */
export const SIGN_IN_LASTS = 90 * 24 * 60 * 60 * 1000

/** A person who is signed in on a device, and the stored name of that sign-in. */
export interface SignedIn {
  readonly person: PersonRow
  readonly tokenHash: string
}

/** The sign-ins of people on their devices. */
export interface SignIns {
  /** Signs a person in and gives the token for the cookie; nothing else can give it again. */
  start(person: PersonRow): Promise<string>
  /** Whose token this is; null when it is unknown, ended or too old. */
  find(token: string): Promise<SignedIn | null>
  /** Whether a sign-in found earlier still holds. */
  holds(tokenHash: string): Promise<boolean>
  /** Ends the sign-in of one device. */
  end(tokenHash: string): Promise<void>
}

/** Keeps sign-ins in the store, which knows only the hash of each token. */
export function createSignIns({ store, clock, newToken }: IdentityDeps): SignIns {
  const current = async (tokenHash: string) => {
    const row = await store.signIn(tokenHash)
    return row !== null && row.expiresAt > clock() ? row : null
  }
  return {
    async start(person) {
      const token = newToken()
      const now = clock()
      await store.addSignIn({
        tokenHash: hashToken(token),
        person: person.id,
        createdAt: now,
        expiresAt: now + SIGN_IN_LASTS,
      })
      return token
    },
    async find(token) {
      const row = await current(hashToken(token))
      const person = row && (await store.person(row.person))
      return row && person ? { person, tokenHash: row.tokenHash } : null
    },
    async holds(tokenHash) {
      return (await current(tokenHash)) !== null
    },
    end: (tokenHash) => store.removeSignIn(tokenHash),
  }
}
