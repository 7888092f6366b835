import { ROLES, type Role } from './role.ts'

/** Something that may be asked of an agenda. */
interface OperationRow {
  /** The least role that may; those after it may too. */
  readonly least: Role
  /** By which way it reaches the server. */
  readonly by: 'http' | 'socket'
  /** What it is, for the table in the documentation. */
  readonly means: string
}

/**
 * Everything that may be asked of an agenda, and the least role that may: the one place that
 * decides about rights. The client hides by it what a role may not do, the server refuses by it.
 */
export const OPERATIONS = {
  read: { least: 'viewer', by: 'http', means: 'read the agenda and what is known of it' },
  follow: { least: 'viewer', by: 'socket', means: 'follow live what others do' },
  'see-members': { least: 'viewer', by: 'http', means: 'see the members and their roles' },
  leave: { least: 'viewer', by: 'http', means: 'leave' },
  'see-activity': { least: 'viewer', by: 'http', means: 'see who did what, and when' },
  'see-findings': { least: 'viewer', by: 'http', means: 'see what the rules find' },
  comment: { least: 'commenter', by: 'http', means: 'begin threads and reply' },
  'change-own-message': {
    least: 'commenter',
    by: 'http',
    means: 'change, delete one’s own messages; resolve, reopen one’s own threads',
  },
  suggest: { least: 'reviewer', by: 'socket', means: 'suggest in texts, withdraw one’s own' },
  propose: { least: 'reviewer', by: 'http', means: 'propose changes of structure' },
  'withdraw-own': { least: 'reviewer', by: 'http', means: 'withdraw one’s own proposals' },
  edit: { least: 'drafter', by: 'socket', means: 'edit everything, settle suggestions in texts' },
  settle: { least: 'drafter', by: 'http', means: 'accept and reject proposals' },
  'resolve-any': { least: 'drafter', by: 'http', means: 'resolve and reopen anybody’s threads' },
  'ignore-findings': { least: 'drafter', by: 'http', means: 'ignore a finding, with a reason' },
  issue: { least: 'secretary', by: 'http', means: 'issue the agenda' },
  'change-members': { least: 'secretary', by: 'http', means: 'change roles, remove members' },
  'see-invitations': { least: 'secretary', by: 'http', means: 'see the open invitations' },
  invite: { least: 'secretary', by: 'http', means: 'invite, and revoke invitations' },
  delete: { least: 'secretary', by: 'http', means: 'delete the agenda, and bring it back' },
} as const satisfies Record<string, OperationRow>

/** The name of something that may be asked. */
export type Operation = keyof typeof OPERATIONS

/** Whether a role carries an operation: each role has the rights of those before it. */
export function mayDo(role: Role, operation: Operation): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(OPERATIONS[operation].least)
}

/** What a role may write into the document itself: all of it, suggestions in texts, or nothing. */
export function mayWrite(role: Role): 'everything' | 'suggestions' | 'nothing' {
  if (mayDo(role, 'edit')) return 'everything'
  return mayDo(role, 'suggest') ? 'suggestions' : 'nothing'
}
