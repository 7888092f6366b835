import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ShareDialog } from '../../../client/features/share/index.ts'
import { createLocalSession } from '../../../client/session/index.ts'
import { SessionProvider } from '../../../client/state/index.ts'
import { useSignedIn } from '../../../client/state/server.ts'
import type { Role } from '../../../shared/access/role.ts'
import { createDoc } from '../../../shared/ydoc/create-doc.ts'
import { axeFindings } from '../axe.ts'
import { fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const MARIE = { id: 'p1', name: 'Marie Delorme', initials: 'MD', color: 5 }
const ANA = { id: 'p2', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const AT = '/api/agendas/local'
const LATER = Date.UTC(2026, 11, 21, 12)
const INVITATION = {
  id: 'l1',
  role: 'drafter',
  createdBy: MARIE,
  createdAt: 0,
  expiresAt: LATER,
  used: 0,
  uses: 1,
}

async function share(role: Role, answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /api/me': { json: { person: MARIE, language: 'en' } },
    [`GET ${AT}/members`]: {
      json: {
        members: [
          { person: MARIE, role: 'secretary', since: 0 },
          { person: ANA, role: 'drafter', since: 0 },
        ],
      },
    },
    [`GET ${AT}/invitations`]: { json: { invitations: [INVITATION] } },
    ...answers,
  })
  const session = createLocalSession(createDoc(), { role, person: MARIE })
  await showPage(
    <SessionProvider session={session}>
      <main>
        <h1>Agenda</h1>
        <OnceSignedIn />
      </main>
    </SessionProvider>,
  )
  await expect.element(page.getByText('Ana Restrepo')).toBeVisible()
  return asked
}

function OnceSignedIn() {
  const { signedIn } = useSignedIn()
  return signedIn.is === 'somebody' && <ShareDialog onClose={() => undefined} />
}

describe('sharing an agenda', () => {
  it('[SH1] a secretary makes an invitation link for a role, and it is shown this once', async () => {
    const link = 'https://host/join#t'
    const asked = await share('secretary', {
      [`POST ${AT}/invitations`]: { json: { invitation: INVITATION, link } },
    })
    await page.getByRole('button', { name: 'Create the link' }).click()
    await expect.element(page.getByRole('textbox', { name: 'Invitation link' })).toHaveValue(link)
    await expect
      .element(page.getByText(/comes in as Drafter, until 21 December 2026/))
      .toBeVisible()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      role: 'drafter',
      once: true,
    })
    expect(await axeFindings()).toEqual([])
  })

  it('[SH2] a role is changed from the list, by keyboard', async () => {
    const asked = await share('secretary', {
      [`PATCH ${AT}/members/p2`]: { json: { person: ANA, role: 'viewer', since: 0 } },
    })
    const role = page.getByRole('button', { name: /Role of Ana Restrepo/ })
    ;(role.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('option', { name: 'Drafter' })).toHaveFocus()
    await userEvent.keyboard('{End}{Enter}')
    await expect.element(page.getByText('Ana Restrepo is now: Reader.')).toBeInTheDocument()
    expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ role: 'viewer' })
  })

  it('[SH3] the last secretary cannot be removed, and the reason is said', async () => {
    await share('secretary', {
      [`DELETE ${AT}/members/p1`]: { problem: 'last-secretary', status: 409 },
    })
    await page.getByRole('button', { name: 'Actions for Marie Delorme' }).click()
    await page.getByRole('menuitem', { name: 'Remove from this agenda' }).click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('keeps at least one secretary')
  })

  it('[SH4] an open invitation is revoked', async () => {
    const asked = await share('secretary', { [`DELETE ${AT}/invitations/l1`]: { json: null } })
    await page.getByRole('button', { name: /Revoke the invitation as Drafter/ }).click()
    await vi.waitFor(() =>
      expect(asked).toContainEqual(
        expect.objectContaining({ method: 'DELETE', path: `${AT}/invitations/l1` }),
      ),
    )
  })

  it('[SH5] a member gets a sign-in link for another device', async () => {
    await share('secretary', {
      [`POST ${AT}/members/p2/sign-in-link`]: {
        json: { link: 'https://host/join#s', expiresAt: LATER },
      },
    })
    await page.getByRole('button', { name: 'Actions for Ana Restrepo' }).click()
    await page.getByRole('menuitem', { name: 'Create a sign-in link' }).click()
    await expect
      .element(page.getByRole('textbox', { name: 'Sign-in link for Ana Restrepo' }))
      .toHaveValue('https://host/join#s')
  })

  it('[SH6] who is not a secretary sees who is here and changes nothing', async () => {
    await share('drafter')
    await expect
      .element(page.getByText('Secretaries invite people and change roles.'))
      .toBeVisible()
    await expect
      .element(page.getByRole('button', { name: 'Create the link' }))
      .not.toBeInTheDocument()
    expect(await axeFindings()).toEqual([])
  })
})
