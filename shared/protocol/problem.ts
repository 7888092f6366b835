import type { Refusal } from '../model/edit.ts'
import type { Place } from '../model/finding.ts'

/**
 * What can go wrong over HTTP, as stable codes: the interface says each in the person's language.
 * The status is the one of HTTP; the English sentence is for whoever reads the interface by hand.
 */
export const PROBLEMS = {
  'not-valid': { status: 400, title: 'The request does not have the form that is asked for.' },
  'sign-in-needed': { status: 401, title: 'Sign in first.' },
  'setup-needed': { status: 401, title: 'No account exists yet. Open the setup link.' },
  'not-allowed': { status: 403, title: 'Your role in this agenda does not allow that.' },
  'foreign-origin': { status: 403, title: 'The request comes from another site.' },
  'not-found': { status: 404, title: 'There is nothing here, or it is not yours.' },
  'last-secretary': { status: 409, title: 'An agenda keeps at least one secretary.' },
  'discussion-full': { status: 409, title: 'Nothing more can be added here.' },
  'already-settled': { status: 409, title: 'Somebody has settled this already.' },
  'edit-refused': { status: 409, title: 'The change does not apply to the agenda as it is now.' },
  'errors-stand': {
    status: 409,
    title: 'The agenda has errors for which there is no reason. It was not issued.',
  },
  'agenda-issued': { status: 409, title: 'The agenda is issued. Reopen it first.' },
  'not-issued': { status: 409, title: 'The agenda is not issued.' },
  'already-set-up': { status: 409, title: 'An account exists already. Ask for an invitation.' },
  'link-not-valid': {
    status: 410,
    title: 'This link is unknown, used, revoked or expired. Ask for a new one.',
  },
  'file-too-large': { status: 413, title: 'The file is larger than 20 MB.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'file-not-text': { status: 415, title: 'The file is neither text nor a Word file.' },
  'file-old-word': { status: 415, title: 'The file is of the Word format before 2007.' },
  'file-empty': { status: 422, title: 'The file is empty.' },
  'file-damaged': { status: 422, title: 'The Word file is damaged or cut short.' },
  'file-macros': { status: 422, title: 'The Word file holds macros.' },
  'file-outside': { status: 422, title: 'The Word file declares things outside of itself.' },
  'file-protected': { status: 422, title: 'The Word file is locked with a password.' },
  'file-unpacks-too-large': { status: 422, title: 'The Word file is too large when unpacked.' },
  'session-ends-before-it-opens': {
    status: 422,
    title: 'The session would close before it opens.',
  },
  'session-too-long': { status: 422, title: 'The session would last more than three months.' },
  'agenda-not-valid': { status: 422, title: 'This is not an agenda that can be opened.' },
  'too-many-tries': { status: 429, title: 'Too many tries. Wait a minute.' },
  'too-many-connections': { status: 429, title: 'Too many connections are open.' },
  'import-failed': { status: 500, title: 'The file could not be read. It was not changed.' },
  internal: { status: 500, title: 'The server made a mistake. Nothing that was saved is lost.' },
  'going-down': { status: 503, title: 'The server is stopping. Try again in a moment.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

/** The stable name of what went wrong. */
export type ProblemCode = keyof typeof PROBLEMS

/** An error answer, RFC 9457; served as `application/problem+json`. */
export interface Problem {
  /** `urn:rapporteur:` and the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** Which part of the request is meant, where one is: a path such as `items.3.title`. */
  readonly detail?: string
  /** Of `edit-refused`: why the change does not apply. */
  readonly refusal?: Refusal
  /** Of `errors-stand`: the errors without a reason, by their rule. */
  readonly errors?: readonly StandingRule[]
}

/** A rule whose errors stand, with where they are. */
export interface StandingRule {
  readonly rule: string
  readonly findings: readonly { readonly key: string; readonly at: Place }[]
}

/** The largest file that can be imported, in bytes. */
export const LARGEST_IMPORT = 20 * 1024 * 1024
