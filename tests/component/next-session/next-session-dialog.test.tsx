import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { NewAgendaDialog } from '../../../client/features/start/new-agenda-dialog.tsx'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import type { NextSessionPreviewBody } from '../../../shared/protocol/next-session.ts'
import { axeFindings } from '../axe.ts'
import { type Answer, fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const LAST: AgendaListRow = {
  id: 'a1',
  title: 'Conference of the Parties',
  symbol: 'CTOC/COP/2024/1',
  opening: '2024-10-14',
  closing: '2024-10-18',
  sessionNumber: 12,
  place: 'Doha',
  schema: 'ctoc-cop',
  state: 'issued',
  language: 'en',
  createdAt: 0,
  changedAt: 0,
  changedBy: null,
  deletedAt: null,
  role: 'secretary',
  people: [],
}

const PREVIEW: NextSessionPreviewBody = {
  symbol: 'CTOC/COP/2026/1',
  titles: ['Opening of the thirteenth session'],
  deadlines: [{ name: { en: 'submission of draft resolutions' }, date: '2026-10-05' }],
  president: { en: 'Latin American and Caribbean States' },
  rapporteur: { en: 'Eastern European States' },
  days: [
    { was: '2024-10-14', date: '2026-10-19' },
    { was: '2024-10-18', date: '2026-10-23' },
  ],
  toCheck: 42,
  changed: 8,
  warnings: ['opens-on-weekend'],
}

const created = vi.fn()

async function opened(answers: Readonly<Record<string, Answer>> = {}) {
  created.mockReset()
  showPanel(null)
  const asked = fakeApi({
    'GET /api/me': { problem: 'sign-in-needed', status: 401 },
    'GET /api/agendas': { json: { agendas: [LAST] } },
    'POST /api/agendas/a1/next-session': { json: PREVIEW },
    'POST /api/agendas': { json: { id: 'a2' } },
    ...answers,
  })
  await showPage(<NewAgendaDialog onClose={() => undefined} onCreated={created} />)
  return asked
}

async function type(label: string, digits: string) {
  const group = page.getByRole('group', { name: label })
  await group.getByRole('spinbutton').first().click()
  await userEvent.keyboard(digits)
}

describe('the dialog of the next session', () => {
  it('[NX8] number and place are filled in from the last agenda', async () => {
    await opened()
    await expect.element(page.getByRole('textbox', { name: 'Session number' })).toHaveValue('13')
    await expect.element(page.getByRole('button', { name: /Doha/ })).toBeVisible()
    await expect.element(page.getByText(/what follows from it is shown here/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[NX9] what follows is shown before anything is made', async () => {
    const asked = await opened()
    await type('Opening', '19102026')
    await type('Closing', '23102026')
    const preview = page.getByRole('region', { name: 'What follows' })
    await expect.element(preview).toHaveTextContent(/Latin American and Caribbean States/)
    await expect.element(preview).toHaveTextContent(/Monday, 5 October 2026/)
    await expect.element(preview).toHaveTextContent(/42 places to check, 8 changed already/)
    await expect.element(preview).toHaveTextContent(/opens on a weekend/)
    expect(asked.some(({ method, path }) => method === 'POST' && path === '/api/agendas')).toBe(
      false,
    )
    expect(await axeFindings()).toEqual([])
  })

  it('[NX10] the agenda is made, opens, and its places to check are shown', async () => {
    const asked = await opened()
    await type('Opening', '19102026')
    await type('Closing', '23102026')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect.poll(() => created.mock.calls).toEqual([['a2']])
    const made = asked.find(({ method, path }) => method === 'POST' && path === '/api/agendas')
    expect(made?.body).toEqual({
      from: 'previous',
      agenda: 'a1',
      session: { sessionNumber: 13, place: 'Doha', opening: '2026-10-19', closing: '2026-10-23' },
    })
    expect(openPanel()).toBe('places')
  })

  it('[NX11] what cannot be is said at its field, and what the server refuses in words', async () => {
    await opened({
      'POST /api/agendas': { problem: 'session-too-long', status: 422 },
    })
    await page.getByRole('textbox', { name: 'Session number' }).fill('thirteen')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect.element(page.getByText('Say when the session opens.')).toBeVisible()
    await expect.element(page.getByText(/in figures, from 1 to 999/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Session number' }).fill('13')
    await type('Opening', '19102026')
    await type('Closing', '18102026')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect
      .element(page.getByText('The closing date is before the opening date.'))
      .toBeVisible()
    await type('Closing', '23102028')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect.element(page.getByText(/would last more than three months/)).toBeVisible()
    expect(created).not.toHaveBeenCalled()
  })

  it('[NX12] without an agenda one begins from what the body always has', async () => {
    await opened({ 'GET /api/agendas': { json: { agendas: [] } } })
    await expect.element(page.getByRole('textbox', { name: 'Symbol' })).toBeVisible()
    await page.getByRole('radio', { name: 'Last session' }).click()
    await expect.element(page.getByText(/Import last session’s document first/)).toBeVisible()
  })
})
