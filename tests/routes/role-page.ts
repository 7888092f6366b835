import {
  mayDo,
  OPERATIONS,
  type Operation as OperationName,
} from '../../shared/access/operations.ts'
import { ROLES, type Role } from '../../shared/access/role.ts'
import type { Operation, Target } from './operation.ts'

/** Stands for an id in the addresses that the page prints. */
const ANY: Target = {
  agenda: '{id}',
  member: '{person}',
  invitation: '{invitation}',
  ignored: '{ignored}',
  own: { thread: '{thread}', message: '{message}', resolved: '{thread}', proposal: '{proposal}' },
  others: {
    thread: '{thread}',
    message: '{message}',
    resolved: '{thread}',
    proposal: '{proposal}',
  },
}

/** The page on who may do what, from the table of rights and from what the tests ask the server. */
export function rolePage(operations: readonly Operation[]): string {
  return [
    '# Who may do what',
    '',
    'Made from `operations.ts` and from the operations that the tests try in every role, over HTTP',
    'and through the socket; a test says when it is out of date. Each role has the rights of those',
    'before it.',
    '',
    '## Rights',
    '',
    ...table(
      'What',
      Object.entries(OPERATIONS).map(([name, { means, by }]) => [
        `${means} (${by === 'http' ? 'HTTP' : 'socket'})`,
        (role) => mayDo(role, name as OperationName),
      ]),
    ),
    '',
    '## Requests about one agenda',
    '',
    ...table(
      'Request',
      operations.map(({ name, method, path, least }) => [
        `${name}: \`${method} /api/agendas/{id}${path(ANY)}\``,
        (role) => ROLES.indexOf(role) >= ROLES.indexOf(least),
      ]),
    ),
    '',
  ].join('\n')
}

function table(
  heading: string,
  rows: readonly (readonly [string, (role: Role) => boolean])[],
): readonly string[] {
  return [
    `| ${heading} | ${ROLES.join(' | ')} |`,
    `|---|${ROLES.map(() => ':-:').join('|')}|`,
    ...rows.map(
      ([name, may]) => `| ${name} | ${ROLES.map((role) => (may(role) ? '✓' : '')).join(' | ')} |`,
    ),
  ]
}
