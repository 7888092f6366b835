import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { JoinPage, SetupPage } from '../../../client/features/setup/index.ts'
import { axeFindings } from '../axe.ts'
import { fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const ME = { person: { id: 'p1', name: 'Ana', initials: 'A', color: 1 }, language: 'en' }
const NOBODY = { 'GET /api/me': { problem: 'sign-in-needed', status: 401 } }
const INVITED = {
  kind: 'agenda',
  agenda: { id: 'a1', title: 'Conference', symbol: 'CTOC/COP/2024/1' },
  role: 'drafter',
  invitedBy: { id: 'p2', name: 'Marie Delorme', initials: 'MD', color: 5 },
  as: null,
  present: null,
}

describe('links that let somebody in', () => {
  it('[SP13] the setup link asks for a name and leads to the start page', async () => {
    const asked = fakeApi({ ...NOBODY, 'POST /api/setup': { json: { me: ME, agenda: 'a1' } } })
    location.hash = '#secret'
    await showPage(<SetupPageAt hash="#secret" />)
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect.element(page.getByText('Write your name, at most 80 characters.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Name' }).fill('Ana')
    expect(await axeFindings()).toEqual([])
    await page.getByRole('button', { name: 'Begin' }).click()
    await vi.waitFor(() =>
      expect(asked).toContainEqual({
        method: 'POST',
        path: '/api/setup',
        body: { token: 'secret', name: 'Ana', language: 'en' },
      }),
    )
  })

  it('[SP14] an invitation says who invites, to what and as what, before it is used', async () => {
    const asked = fakeApi({
      ...NOBODY,
      'POST /api/invitations/look': { json: INVITED },
      'POST /api/invitations/accept': { json: { me: ME, agenda: 'a1' } },
    })
    await showPage(<JoinPageAt hash="#secret" />)
    await expect
      .element(page.getByText('Marie Delorme invites you to “CTOC/COP/2024/1”.'))
      .toBeVisible()
    await expect.element(page.getByText('Your role: Drafter. Edits everything.')).toBeVisible()
    expect(asked.map(({ path }) => path)).not.toContain('/api/invitations/accept')
    await page.getByRole('textbox', { name: 'Name' }).fill('Karim')
    await page.getByRole('button', { name: 'Open the agenda' }).click()
    await vi.waitFor(() => expect(location.pathname).toBe('/agendas/a1'))
  })

  it('[SP15] a link that is spent, revoked or cut off says so and what to do', async () => {
    fakeApi({
      ...NOBODY,
      'POST /api/invitations/look': { problem: 'link-not-valid', status: 410 },
    })
    await showPage(<JoinPageAt hash="#old" />)
    await expect.element(page.getByText(/used up, revoked or too old/)).toBeVisible()
    document.querySelector('#root')?.remove()
    await showPage(<JoinPageAt hash="" />)
    await expect.element(page.getByText(/The link is incomplete/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[SP15] a setup link used a second time points to the secretaries', async () => {
    fakeApi({ ...NOBODY, 'POST /api/setup': { problem: 'already-set-up', status: 409 } })
    await showPage(<SetupPageAt hash="#secret" />)
    await page.getByRole('textbox', { name: 'Name' }).fill('Ana')
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect.element(page.getByText(/Ask one of its secretaries/)).toBeVisible()
  })
})

/** The pages read the fragment of the address when they are first drawn. */
function SetupPageAt({ hash }: { readonly hash: string }) {
  location.hash = hash
  return <SetupPage />
}

function JoinPageAt({ hash }: { readonly hash: string }) {
  location.hash = hash
  return <JoinPage />
}
