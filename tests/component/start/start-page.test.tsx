import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SignedInOnly } from '../../../client/features/setup/index.ts'
import { StartPage } from '../../../client/features/start/index.ts'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { axeFindings } from '../axe.ts'
import { type Answer, fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const MARIE = { id: 'p1', name: 'Marie Delorme', initials: 'MD', color: 5 }
const ANA = { id: 'p2', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const DAY = 86_400_000

function row(values: Partial<AgendaListRow> = {}): AgendaListRow {
  return {
    id: 'a1',
    title: 'Conference of the Parties',
    symbol: 'CTOC/COP/2024/1',
    opening: '2024-10-14',
    closing: '2024-10-18',
    sessionNumber: 12,
    place: 'vienna',
    schema: 'ctoc-cop',
    state: 'draft',
    language: 'en',
    createdAt: 0,
    changedAt: Date.now() - 25 * 60_000,
    changedBy: ANA,
    deletedAt: null,
    role: 'secretary',
    people: [MARIE, ANA],
    ...values,
  }
}

const PAGE = (
  <SignedInOnly>
    <StartPage />
  </SignedInOnly>
)

function server(
  live: readonly AgendaListRow[],
  more: Parameters<typeof fakeApi>[0] = {},
  deleted: readonly AgendaListRow[] = [],
) {
  return fakeApi({
    'GET /api/me': { json: { person: MARIE, language: 'en' } },
    'GET /api/agendas': { json: { agendas: live } },
    'GET /api/agendas?deleted=true': { json: { agendas: deleted } },
    ...more,
  })
}

describe('the start page', () => {
  it('[SP1] a row says symbol, title, session, state, people and last change', async () => {
    server([row()])
    await showPage(PAGE)
    const line = page.getByRole('listitem').first()
    await expect.element(line).toHaveTextContent('CTOC/COP/2024/1Conference of the Parties')
    await expect.element(line).toHaveTextContent('14–18 October 2024Twelfth session, Vienna')
    await expect.element(line).toHaveTextContent('Draft')
    await expect.element(line).toHaveTextContent('Marie Delorme, Ana Restrepo')
    await expect.element(line).toHaveTextContent('25 minutes agoAna Restrepo')
  })

  it('[SP2] axe finds nothing wrong with it, in either language', async () => {
    server([row(), row({ id: 'a2', state: 'issued', symbol: null, opening: null, closing: null })])
    for (const language of ['en', 'fr'] as const) {
      await showPage(PAGE, language)
      await expect.element(page.getByText('CTOC/COP/2024/1').first()).toBeVisible()
      expect(await axeFindings()).toEqual([])
      document.querySelector('#root')?.remove()
    }
  })

  it('[SP3] a search finds words of symbol and title without regard to case and accents', async () => {
    server([row(), row({ id: 'a2', title: 'Réunion d’experts', symbol: 'CTOC/COP/WG.2/2025/1' })])
    await showPage(PAGE)
    const search = page.getByRole('searchbox', { name: 'Find an agenda' }).first()
    await search.fill('REUNION wg.2')
    await expect.element(page.getByText('Réunion d’experts')).toBeVisible()
    expect(
      page.getByRole('list', { name: 'Agendas' }).getByRole('listitem').elements(),
    ).toHaveLength(1)
    await search.fill('nothing like it')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.element(page.getByText('Conference of the Parties')).toBeVisible()
  })

  it('[SP4] the state filter shows the agendas of one state', async () => {
    server([row(), row({ id: 'a2', title: 'Working Group', state: 'issued' })])
    await showPage(PAGE)
    await page.getByRole('radio', { name: 'Issued' }).click()
    await expect.element(page.getByText('Working Group')).toBeVisible()
    await expect.element(page.getByText('Conference of the Parties')).not.toBeInTheDocument()
  })

  it('[SP5] a deleted agenda can be brought back at once, and later from "Deleted"', async () => {
    const asked = server(
      [row()],
      { 'DELETE /api/agendas/a1': { json: null }, 'POST /api/agendas/a1/restore': { json: null } },
      [row({ id: 'a9', title: 'Old agenda', symbol: 'OLD/1', deletedAt: Date.now() - 2 * DAY })],
    )
    await showPage(PAGE)
    await page.getByRole('button', { name: 'Actions for CTOC/COP/2024/1' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(() =>
      expect(asked).toContainEqual(
        expect.objectContaining({ method: 'POST', path: '/api/agendas/a1/restore' }),
      ),
    )
    await page.getByRole('radio', { name: 'Deleted' }).click()
    await expect.element(page.getByText('2 days ago')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Bring back' })).toBeEnabled()
  })

  it('[SP6] who is not a secretary cannot delete, and sees that it is so', async () => {
    server([row({ role: 'drafter' })])
    await showPage(PAGE)
    await page.getByRole('button', { name: 'Actions for CTOC/COP/2024/1' }).click()
    await expect
      .element(page.getByRole('menuitem', { name: 'Delete' }))
      .toHaveAttribute('aria-disabled', 'true')
  })

  it('[SP7] an empty list says the three ways to begin', async () => {
    server([])
    await showPage(PAGE)
    await expect.element(page.getByText('No agenda yet')).toBeVisible()
    await expect.element(page.getByText(/Import last session’s document, begin/)).toBeVisible()
  })

  it('[SP8] the dialog of a new agenda refuses impossible facts in words', async () => {
    const asked = server([])
    await showPage(PAGE)
    await page.getByRole('button', { name: /New agenda/ }).click()
    await page.getByRole('textbox', { name: 'Session number' }).fill('twelve')
    await page.getByRole('textbox', { name: 'Symbol' }).fill('CTOC COP 1')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect
      .element(page.getByText('Write the number in figures, from 1 to 999.'))
      .toBeVisible()
    await expect.element(page.getByText(/A symbol has no spaces/)).toBeVisible()
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
    expect(await axeFindings()).toEqual([])
  })

  it('[SP16] a new agenda is made of what is known and opens', async () => {
    const asked = server([], { 'POST /api/agendas': { json: { id: 'a7' } } })
    await showPage(PAGE)
    await page.getByRole('button', { name: /New agenda/ }).click()
    await page.getByRole('textbox', { name: 'Session number' }).fill('12')
    await page.getByRole('button', { name: 'Create' }).click()
    await vi.waitFor(() => expect(location.pathname).toBe('/agendas/a7'))
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      from: 'schema',
      schema: 'ctoc-cop',
      place: 'vienna',
      sessionNumber: 12,
      languages: ['en'],
    })
  })

  it('[SP9] the sample opens with one press', async () => {
    server([], { 'POST /api/agendas': { json: { id: 'a8' } } })
    await showPage(PAGE)
    await page.getByRole('button', { name: /Open the sample/ }).click()
    await vi.waitFor(() => expect(location.pathname).toBe('/agendas/a8'))
  })

  it('[SP10] the interface changes its language, here and for the next sign-in', async () => {
    const asked = server([], {
      'PATCH /api/me': { json: { person: MARIE, language: 'fr' } },
    })
    await showPage(PAGE)
    await page.getByRole('button', { name: 'Marie Delorme: account' }).click()
    await page.getByRole('menuitemradio', { name: 'Français' }).click()
    await expect.element(page.getByRole('heading', { name: 'Mes ordres du jour' })).toBeVisible()
    expect(document.documentElement.lang).toBe('fr')
    await vi.waitFor(() =>
      expect(asked).toContainEqual({
        method: 'PATCH',
        path: '/api/me',
        body: { language: 'fr' },
      }),
    )
  })

  it.each([
    ['sign-in-needed', 401, 'You are not signed in'],
    ['setup-needed', 401, 'The server has printed a setup link'],
    ['internal', 500, 'The server is not answering'],
  ])('[SP11] without a sign-in the page says what to do (%s)', async (problem, status, words) => {
    fakeApi({ 'GET /api/me': { problem, status } satisfies Answer })
    await showPage(PAGE)
    await expect.element(page.getByText(words)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[SP12] every row is reached and opened by keyboard', async () => {
    server([row()])
    await showPage(PAGE)
    const link = page.getByRole('link', { name: 'Conference of the Parties' })
    await expect.element(link).toBeVisible()
    ;(link.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(location.pathname).toBe('/agendas/a1'))
  })
})
