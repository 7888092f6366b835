import { describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/access/role.ts'
import type { Operation, Target } from './operation.ts'
import { RULES_OPERATIONS } from './rules-operations.ts'
import { createSite, type Device } from './site.ts'

/** Every operation on one agenda, and the least role that may; `none` is somebody without a role. */
const OPERATIONS: readonly Operation[] = [
  ...RULES_OPERATIONS,
  { name: 'see the row', least: 'viewer', method: 'GET', path: () => '' },
  { name: 'read it', least: 'viewer', method: 'GET', path: () => '/agenda' },
  {
    name: 'look at the next session',
    least: 'viewer',
    method: 'POST',
    path: () => '/next-session',
    body: { opening: '2028-10-16' },
  },
  { name: 'see members', least: 'viewer', method: 'GET', path: () => '/members' },
  {
    name: 'see a member',
    least: 'viewer',
    method: 'GET',
    path: ({ member }) => `/members/${member}`,
  },
  {
    name: 'change a role',
    least: 'secretary',
    method: 'PATCH',
    path: ({ member }) => `/members/${member}`,
    body: { role: 'reviewer' },
  },
  {
    name: 'take a member out',
    least: 'secretary',
    method: 'DELETE',
    path: ({ member }) => `/members/${member}`,
  },
  {
    name: 'make a sign-in link',
    least: 'secretary',
    method: 'POST',
    path: ({ member }) => `/members/${member}/sign-in-link`,
  },
  { name: 'see invitations', least: 'secretary', method: 'GET', path: () => '/invitations' },
  {
    name: 'invite',
    least: 'secretary',
    method: 'POST',
    path: () => '/invitations',
    body: { role: 'viewer' },
  },
  {
    name: 'revoke an invitation',
    least: 'secretary',
    method: 'DELETE',
    path: ({ invitation }) => `/invitations/${invitation}`,
  },
  { name: 'delete it', least: 'secretary', method: 'DELETE', path: () => '' },
  { name: 'bring it back', least: 'secretary', method: 'POST', path: () => '/restore' },
]

const ROWS = OPERATIONS.flatMap((operation) =>
  ([...ROLES, 'none'] as const).map((role) => ({ operation, role, title: operation.name })),
)

async function playAs(role: Role | 'none') {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const member = await site.device().joins(device, agenda, 'viewer', 'Li Wei')
  const made = await device.ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
  const finding = { rule: 'typo-quotes', key: 'typo-quotes agenda', reason: 'A name.' }
  const ignored = await device.ask('POST', `/api/agendas/${agenda}/ignored`, finding)
  const actor = site.device()
  const other = (await device.ask('POST', '/api/agendas', { from: 'sample' })).json.id
  await actor.joins(
    device,
    role === 'none' ? other : agenda,
    role === 'none' ? 'viewer' : role,
    'K',
  )
  return {
    actor,
    target: { agenda, member, invitation: made.json.invitation.id, ignored: ignored.json.id },
  }
}

const perform = (
  actor: Device,
  { method, path, body }: Operation,
  target: Target,
  agenda: string,
) => actor.ask(method, `/api/agendas/${agenda}${path(target)}`, body)

describe('roles over HTTP', () => {
  it.each(ROWS)('[HT8] $title, as $role', async ({ operation, role }) => {
    const { actor, target } = await playAs(role)
    const answer = await perform(actor, operation, target, target.agenda)
    const isAllowed = role !== 'none' && ROLES.indexOf(role) >= ROLES.indexOf(operation.least)
    const expected = isAllowed ? undefined : role === 'none' ? 'not-found' : 'not-allowed'
    expect(answer.json.code).toBe(expected)
    expect(answer.status < 300).toBe(isAllowed)
  })

  it.each(OPERATIONS)(
    '[HT9] $name: an agenda of others answers like none at all',
    async (operation) => {
      const { actor, target } = await playAs('none')
      const theirs = await perform(actor, operation, target, target.agenda)
      const nobodys = await perform(actor, operation, target, 'no-such-agenda')
      expect(theirs.json).toEqual(nobodys.json)
      expect(theirs.status).toBe(404)
    },
  )

  it.each(OPERATIONS)('[HT4] $name: without a sign-in nothing is done', async (operation) => {
    const site = createSite()
    const { agenda } = await site.firstSecretary()
    const target = { agenda, member: 'm', invitation: 'i', ignored: 'g' }
    const { json } = await perform(site.device(), operation, target, agenda)
    expect(json.code).toBe('sign-in-needed')
  })
})
