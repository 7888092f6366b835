import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/access/role.ts'
import { DISCUSSION_OPERATIONS } from './discussion-operations.ts'
import type { Operation, Said, Target } from './operation.ts'
import { rolePage } from './role-page.ts'
import { RULES_OPERATIONS } from './rules-operations.ts'
import { createSite, type Device } from './site.ts'

const PAGE = 'shared/access/README.md'

/** Every operation on one agenda, and the least role that may; `none` is somebody without a role. */
const OPERATIONS: readonly Operation[] = [
  ...RULES_OPERATIONS,
  ...DISCUSSION_OPERATIONS,
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

const NOTHING_SAID: Said = { thread: 'x', message: 'x', resolved: 'x', proposal: 'x' }
const NEITHER = { own: NOTHING_SAID, others: NOTHING_SAID }

const ROWS = OPERATIONS.flatMap((operation) =>
  ([...ROLES, 'none'] as const).map((role) => ({ operation, role, title: operation.name })),
)

async function playAs(role: Role | 'none', operation: Operation) {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const member = await site.device().joins(device, agenda, 'viewer', 'Li Wei')
  const made = await device.ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
  const finding = { rule: 'typo-quotes', key: 'typo-quotes agenda', reason: 'A name.' }
  const ignored = await device.ask('POST', `/api/agendas/${agenda}/ignored`, finding)
  const isTalk = DISCUSSION_OPERATIONS.includes(operation)
  const others = isTalk ? await saying(device, agenda) : NOTHING_SAID
  const actor = site.device()
  if (role === 'none') {
    const other = (await device.ask('POST', '/api/agendas', { from: 'sample' })).json.id
    await actor.joins(device, other, 'viewer', 'K')
  }
  const id = role === 'none' ? '' : await actor.joins(device, agenda, 'secretary', 'K')
  const own = isTalk && role !== 'none' ? await saying(actor, agenda) : others
  if (role !== 'none') await device.ask('PATCH', `/api/agendas/${agenda}/members/${id}`, { role })
  if (operation.after) {
    const [path, body] = operation.after
    await device.ask('POST', `/api/agendas/${agenda}${path}`, body)
  }
  const target: Target = {
    agenda,
    member,
    invitation: made.json.invitation.id,
    ignored: ignored.json.id,
    own,
    others,
  }
  return { actor, target }
}

/** Lets somebody begin two threads, resolve one of them, and propose something. */
async function saying(device: Device, agenda: string): Promise<Said> {
  const at = `/api/agendas/${agenda}`
  const begun = { text: 'A word.', anchor: { on: 'fact', fact: 'place' } }
  const { thread, message } = (await device.ask('POST', `${at}/threads`, begun)).json
  const { thread: resolved } = (await device.ask('POST', `${at}/threads`, begun)).json
  await device.ask('POST', `${at}/threads/${resolved}/resolve`)
  const edits = [{ do: 'set-facts', values: { place: 'geneva' } }]
  const { proposal } = (await device.ask('POST', `${at}/proposals`, { edits })).json
  return { thread, message, resolved, proposal }
}

const perform = (
  actor: Device,
  { method, path, body }: Operation,
  target: Target,
  agenda: string,
) => actor.ask(method, `/api/agendas/${agenda}${path(target)}`, body)

describe('roles over HTTP', () => {
  it.each(ROWS)('[HT8] $title, as $role', async ({ operation, role }) => {
    const { actor, target } = await playAs(role, operation)
    const answer = await perform(actor, operation, target, target.agenda)
    const isAllowed = role !== 'none' && ROLES.indexOf(role) >= ROLES.indexOf(operation.least)
    const expected = isAllowed ? undefined : role === 'none' ? 'not-found' : 'not-allowed'
    expect(answer.json.code).toBe(expected)
    expect(answer.status < 300).toBe(isAllowed)
  })

  it.each(OPERATIONS)(
    '[HT9] $name: an agenda of others answers like none at all',
    async (operation) => {
      const { actor, target } = await playAs('none', operation)
      const theirs = await perform(actor, operation, target, target.agenda)
      const nobodys = await perform(actor, operation, target, 'no-such-agenda')
      expect(theirs.json).toEqual(nobodys.json)
      expect(theirs.status).toBe(404)
    },
  )

  it.each(OPERATIONS)('[HT4] $name: without a sign-in nothing is done', async (operation) => {
    const site = createSite()
    const { agenda } = await site.firstSecretary()
    const target = { agenda, member: 'x', invitation: 'x', ignored: 'x', ...NEITHER }
    const { json } = await perform(site.device(), operation, target, agenda)
    expect(json.code).toBe('sign-in-needed')
  })

  it('[RT1] every route about one agenda is tried in every role', async () => {
    const { json } = await createSite().device().ask('GET', '/api/openapi.json')
    const routes = Object.entries(json.paths).flatMap(([path, methods]) =>
      path.startsWith('/api/agendas/{id}')
        ? Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`)
        : [],
    )
    const any = { agenda: 'x', member: 'x', invitation: 'x', ignored: 'x', ...NEITHER }
    const tried = OPERATIONS.map(({ method, path }) => `${method} /api/agendas/x${path(any)}`)
    const untried = routes.filter((route) => !tried.includes(route.replace(/\{\w+\}/g, 'x')))
    expect(untried).toEqual([])
  })

  it('[RT2] the page on who may do what is up to date', () => {
    const page = rolePage(OPERATIONS)
    if (process.env.UPDATE) writeFileSync(PAGE, page)
    expect(readFileSync(PAGE, 'utf8')).toBe(page)
  })
})
