import type { Operation } from './operation.ts'

/** What can be asked about the activity, the findings and the issue of an agenda. */
export const RULES_OPERATIONS: readonly Operation[] = [
  { name: 'see the activity', least: 'viewer', method: 'GET', path: () => '/activity' },
  { name: 'take the activity', least: 'viewer', method: 'GET', path: () => '/activity.csv' },
  { name: 'see the findings', least: 'viewer', method: 'GET', path: () => '/findings' },
  {
    name: 'ignore a finding',
    least: 'drafter',
    method: 'POST',
    path: () => '/ignored',
    body: { rule: 'word-limit', key: 'word-limit agenda', reason: 'Granted.' },
  },
  {
    name: 'show an ignored finding again',
    least: 'drafter',
    method: 'DELETE',
    path: ({ ignored }) => `/ignored/${ignored}`,
  },
  {
    name: 'issue it',
    least: 'secretary',
    method: 'POST',
    path: () => '/issue',
    body: { reasons: {} },
  },
  {
    name: 'take up an issued one again',
    least: 'secretary',
    method: 'POST',
    path: () => '/reopen',
    body: { reason: 'A room has changed.' },
    after: ['/issue', { reasons: {} }],
  },
]
