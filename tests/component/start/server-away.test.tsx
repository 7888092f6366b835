import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { SignedInOnly } from '../../../client/features/setup/index.ts'
import { StartPage } from '../../../client/features/start/index.ts'
import type { AgendaListRow, Me } from '../../../shared/protocol/http.ts'
import { axeFindings } from '../axe.ts'
import { showPage } from '../show-page.tsx'

const ANA: Me = { person: { id: 'p1', name: 'Ana', initials: 'A', color: 1 }, language: 'en' }
const ROW: AgendaListRow = {
  id: 'a1',
  title: 'Conference of the Parties',
  symbol: 'CTOC/COP/2024/1',
  opening: null,
  closing: null,
  sessionNumber: 12,
  place: null,
  schema: 'ctoc-cop',
  state: 'draft',
  language: 'en',
  createdAt: 0,
  changedAt: 0,
  changedBy: null,
  deletedAt: null,
  role: 'drafter',
  people: [ANA.person],
}
const PAGE = (
  <SignedInOnly>
    <StartPage />
  </SignedInOnly>
)

describe('the start page while the server is away', () => {
  beforeEach(() => {
    localStorage.clear()
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  })
  afterEach(() => localStorage.clear())

  it('[OF13] shows the agendas kept here, and says that the server is not answering', async () => {
    localStorage.setItem('rapporteur/signed-in', JSON.stringify(ANA))
    localStorage.setItem('rapporteur/agendas/p1', JSON.stringify([ROW, { ...ROW, id: 'a2' }]))
    localStorage.setItem('rapporteur/copy/a1/p1', '{"epoch":"e1","generation":0}')
    await showPage(PAGE)
    const links = page.getByRole('link', { name: 'Conference of the Parties' })
    await expect.element(links).toHaveAttribute('href', '/agendas/a1')
    await expect.element(page.getByText(/These agendas are kept on this device/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[OF13] with none kept here says only that the server is not answering', async () => {
    localStorage.setItem('rapporteur/signed-in', JSON.stringify(ANA))
    await showPage(PAGE)
    await expect.element(page.getByText(/The server is not answering/)).toBeVisible()
    await expect.element(page.getByText('No agenda yet')).not.toBeInTheDocument()
  })

  it('[OF13] to a device that remembers nobody it says so on a page of its own', async () => {
    await showPage(PAGE)
    const heading = page.getByRole('heading', { name: 'The server is not answering' })
    await expect.element(heading).toBeVisible()
  })
})
