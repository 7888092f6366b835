import { afterAll, describe, expect, it } from 'vitest'
import { createRooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import { mayDo, type Operation } from '../../shared/access/operations.ts'
import { ROLES } from '../../shared/access/role.ts'
import { SERVER_ROOTS } from '../../shared/ydoc/layout.ts'
import { insertTokens } from '../../shared/ydoc/text/insert.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { type Client, enter } from './client.ts'
import { eventually } from './eventually.ts'
import { EMPTY_AGENDA, silentLog } from './room-server.ts'

/** What a client may write, and which right it takes; the server's own roots are nobody's. */
const WRITES: readonly (readonly [string, Operation | null, (client: Client) => void])[] = [
  ['nothing', 'follow', () => {}],
  [
    'a suggestion',
    'suggest',
    ({ doc }) =>
      doc.transact((tx) => {
        const insert = [{ text: 'x', marks: {} }]
        suggestChanges(tx, doc.getText('text/i1/title/fr'), [{ at: 0, remove: 0, insert }], {
          person: 'p1',
          at: 1,
        })
      }),
  ],
  [
    'text',
    'edit',
    ({ doc }) =>
      doc.transact((tx) =>
        insertTokens(tx, doc.getText('text/i1/title/fr'), 0, { text: 'x', marks: {} }),
      ),
  ],
  ['a fact', 'edit', ({ doc }) => doc.getMap('facts').set('place', 'vienna')],
  ...SERVER_ROOTS.map(
    (root) => [root, null, ({ doc }: Client) => doc.getMap(root).set('x', 1)] as const,
  ),
]

const ROWS = WRITES.flatMap(([what, needs, write]) =>
  ROLES.map((role) => ({ what, role, write, isAllowed: needs !== null && mayDo(role, needs) })),
)

describe('roles through the socket', () => {
  const limits = { warmAfter: 1, commitInterval: 1 }
  const store = createMemoryStore()
  const rooms = createRooms({ store, log: silentLog, clock: Date.now, limits })
  let count = 0
  afterAll(() => rooms.close())

  it.each(ROWS)('[RT3] writing $what, as $role', async ({ role, write, isAllowed }) => {
    const agenda = `a${count++}`
    await rooms.create(agenda, EMPTY_AGENDA, null)
    const client = enter(rooms, 'p1', { role, agenda })
    await eventually(() => expect(client.stored).toBe(1))
    write(client)
    await eventually(() =>
      expect(client.stored === client.sent || client.refused !== null).toBe(true),
    )
    expect(client.refused === null).toBe(isAllowed)
  })
})
