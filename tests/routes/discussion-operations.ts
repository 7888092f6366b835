import type { Operation } from './operation.ts'

const message = { text: 'A word.' }

/** What can be asked about threads and proposals; those of one's own are the asker's. */
export const DISCUSSION_OPERATIONS: readonly Operation[] = [
  {
    name: 'begin a thread',
    least: 'commenter',
    method: 'POST',
    path: () => '/threads',
    body: { ...message, anchor: { on: 'fact', fact: 'place' } },
  },
  {
    name: 'reply in a thread',
    least: 'commenter',
    method: 'POST',
    path: ({ others }) => `/threads/${others.thread}/messages`,
    body: message,
  },
  {
    name: 'change one’s own message',
    least: 'commenter',
    method: 'PATCH',
    path: ({ own }) => `/threads/${own.thread}/messages/${own.message}`,
    body: message,
  },
  {
    name: 'delete one’s own message',
    least: 'commenter',
    method: 'DELETE',
    path: ({ own }) => `/threads/${own.thread}/messages/${own.message}`,
  },
  {
    name: 'resolve one’s own thread',
    least: 'commenter',
    method: 'POST',
    path: ({ own }) => `/threads/${own.thread}/resolve`,
  },
  {
    name: 'reopen one’s own thread',
    least: 'commenter',
    method: 'POST',
    path: ({ own }) => `/threads/${own.resolved}/reopen`,
  },
  {
    name: 'resolve another’s thread',
    least: 'drafter',
    method: 'POST',
    path: ({ others }) => `/threads/${others.thread}/resolve`,
  },
  {
    name: 'reopen another’s thread',
    least: 'drafter',
    method: 'POST',
    path: ({ others }) => `/threads/${others.resolved}/reopen`,
  },
  {
    name: 'propose',
    least: 'reviewer',
    method: 'POST',
    path: () => '/proposals',
    body: { edits: [{ do: 'set-facts', values: { place: 'geneva' } }] },
  },
  {
    name: 'withdraw one’s own proposal',
    least: 'reviewer',
    method: 'POST',
    path: ({ own }) => `/proposals/${own.proposal}/withdraw`,
  },
  {
    name: 'reply to a proposal',
    least: 'commenter',
    method: 'POST',
    path: ({ others }) => `/proposals/${others.proposal}/replies`,
    body: message,
  },
  {
    name: 'write down what was decided about texts',
    least: 'drafter',
    method: 'POST',
    path: () => '/suggestions/settled',
    body: { verdict: 'accept', suggestions: [{ owner: 'i1', by: null, old: '', new: 'x' }] },
  },
  ...(['accept', 'reject'] as const).map(
    (verdict): Operation => ({
      name: `${verdict} a proposal`,
      least: 'drafter',
      method: 'POST',
      path: ({ others }) => `/proposals/${others.proposal}/${verdict}`,
    }),
  ),
]
