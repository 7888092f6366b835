import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { IssueDialog } from '../../../client/features/issue/issue-dialog.tsx'
import { IssuedPill } from '../../../client/features/issue/issued-pill.tsx'
import { type InterfaceLanguage, startI18n } from '../../../client/i18n/index.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { fakeApi } from '../fake-api.ts'
import { show } from '../show.tsx'

const agenda = agendaOf('Opening\n> The session will open on Tuesday, 19 October 2026.', {
  opening: '2026-10-19',
  closing: '2026-10-23',
})
const ISSUED = { ...agenda, facts: { ...agenda.facts, state: 'issued' as const } }

afterEach(() => startI18n('en'))

it('[CK40] errors that stand are listed with their places, and each rule asks for a reason', async () => {
  const onClose = vi.fn()
  const asked = fakeApi({
    'POST /api/agendas/local/issue': (body) =>
      JSON.stringify(body).includes('date-weekday')
        ? { json: { errors: 1 } }
        : { problem: 'errors-stand', status: 409 },
  })
  show(<IssueDialog onClose={onClose} />, agenda)
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByText('Weekday does not fit the date').first()).toBeVisible()
  await expect.element(dialog.getByText('At: 1')).toBeVisible()
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect.element(dialog.getByText(/The agenda was not issued/)).toBeVisible()
  await expect.element(dialog.getByText('Give a reason in a few words.')).toBeVisible()
  await dialog.getByRole('textbox').fill('As agreed by the Bureau')
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(asked.flatMap(({ path, body }) => (path.endsWith('/issue') ? [body] : []))).toEqual([
    { reasons: {} },
    { reasons: { 'date-weekday': 'As agreed by the Bureau' } },
  ])
})

it('[CK41] an issued agenda says by whom and when, and is reopened for a reason', async () => {
  const person = { id: 'p2', name: 'Karim Haddad', initials: 'KH', color: 2 }
  const activity = { id: 1, at: Date.UTC(2026, 6, 15, 12), person, kind: 'issued', data: {} }
  const asked = fakeApi({
    'GET /api/agendas/local/activity?kind=issued&limit=1': {
      json: { activities: [activity], more: false },
    },
    'POST /api/agendas/local/reopen': { json: null },
  })
  show(
    <>
      <IssuedPill />
      <IssueDialog onClose={() => undefined} />
    </>,
    ISSUED,
  )
  await expect.element(page.getByTitle(/Issued by Karim Haddad, .*2026/)).toBeInTheDocument()
  await page.getByRole('textbox').fill('A date was wrong')
  await page.getByRole('button', { name: 'Reopen' }).click()
  await expect.poll(() => asked.at(-1)?.body).toEqual({ reason: 'A date was wrong' })
})

it.each(['en', 'fr'] as const)(
  '[CK42] axe finds nothing in the dialog, in %s',
  async (language: InterfaceLanguage) => {
    await startI18n(language)
    show(<IssueDialog onClose={() => undefined} />, agenda)
    await expect.element(page.getByRole('textbox')).toBeVisible()
    expect(await axeFindings()).toEqual([])
  },
)
