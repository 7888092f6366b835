import { ROLES, type Role } from '../../shared/access/role.ts'

/** What is asked for over HTTP about one agenda, and the least role that may. */
export const LEAST_ROLE = {
  read: 'viewer',
  'see-members': 'viewer',
  leave: 'viewer',
  'see-activity': 'viewer',
  'see-findings': 'viewer',
  'ignore-findings': 'drafter',
  issue: 'secretary',
  'change-members': 'secretary',
  'see-invitations': 'secretary',
  invite: 'secretary',
  delete: 'secretary',
} as const satisfies Record<string, Role>

/** The name of something asked for. */
export type Operation = keyof typeof LEAST_ROLE

/** Whether a role carries an operation: each role has the rights of those before it. */
export function mayDo(role: Role, operation: Operation): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[operation])
}
