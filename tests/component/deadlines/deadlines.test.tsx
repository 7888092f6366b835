import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeadlinesOn } from '../../../client/features/deadlines/deadlines-view.tsx'
import { useGuide } from '../../../client/state/go-to.ts'
import { textMarksOf } from '../../../client/state/text-marks.ts'
import type { Role } from '../../../shared/access/role.ts'
import type { Facts } from '../../../shared/model/agenda.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { fakeApi } from '../fake-api.ts'
import { show } from '../show.tsx'

const FACTS: Partial<Facts> = {
  schema: 'ctoc-cop',
  sessionNumber: 12,
  place: 'vienna',
  opening: '2024-10-14',
  closing: '2024-10-18',
  documentDate: '2024-07-16',
}
const WRONG = 'Draft resolutions are to be submitted by Friday, 27 September 2024.'

async function open(facts: Partial<Facts> = FACTS, role: Role = 'secretary') {
  const asked = fakeApi({
    'GET /api/holidays': { json: { years: [] } },
    'PUT /api/holidays/vienna/2024': (body) => ({
      json: {
        place: 'vienna',
        year: 2024,
        ...Object(body),
        changedAt: Date.UTC(2024, 8, 28),
        changedBy: { id: 'p1', name: 'Ana Restrepo', initials: 'AR', color: 1 },
      },
    }),
  })
  const guide = vi.fn(() => true)
  const Guide = () => {
    useGuide(guide)
    return null
  }
  const ui = (
    <>
      <DeadlinesOn today="2024-09-28" />
      <Guide />
    </>
  )
  const shown = show(ui, agendaOf(`Opening\n> ${WRONG}`, facts), { role })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { ...shown, asked, guide }
}

const row = (name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

describe('the page of the deadlines', () => {
  it('[DL10] shows each day with its weekday, its rule and how long it is off', async () => {
    await open()
    const drafts = row('Submission of draft resolutions')
    await expect.element(drafts).toHaveTextContent('Monday30 September 2024')
    await expect.element(drafts).toHaveTextContent('2 weeks before the opening · decision 6/3')
    await expect.element(drafts).toHaveTextContent('in 2 days')
    await expect.element(row('Issue of documents')).toHaveTextContent('26 days ago')
    await expect.element(page.getByText(/^Today · Saturday,? 28 September 2024/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[DL11] says what differs, and a click leads to the words and marks them', async () => {
    const { guide } = await open()
    await expect.element(page.getByText('One date in the text differs.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Item 1 says 27 September 2024' }))
    await expect.poll(() => guide.mock.calls).toEqual([[{ item: 'opening', mark: 'day' }]])
    const place = { owner: 'opening', field: 'annotation', language: 'en' } as const
    const [mark] = textMarksOf(place)
    expect(WRONG.slice(mark?.from, mark?.to)).toBe('Friday, 27 September 2024')
  })

  it('[DL11] the date of the document leads to its fact', async () => {
    const { guide } = await open()
    await userEvent.click(page.getByRole('button', { name: /^Date of the document: 16 July 2024/ }))
    expect(guide.mock.calls).toEqual([[{ fact: 'documentDate' }]])
  })

  it('[DL12] a secretary enters the holidays of the year, and the deadlines follow', async () => {
    const { asked } = await open()
    await expect.element(row('Informal consultations')).toHaveTextContent('11 October 2024')
    await userEvent.click(page.getByRole('button', { name: 'Enter 2024…' }))
    await userEvent.click(page.getByRole('button', { name: 'Add a day' }))
    await userEvent.click(page.getByRole('spinbutton').first())
    await userEvent.keyboard('10112024')
    await userEvent.fill(page.getByLabelText('Name of day 1'), 'A holiday')
    const behind = /^(?:landmark-one-main|page-has-heading-one)/ // the page, while a dialog is open
    expect((await axeFindings()).filter((one) => !behind.test(one))).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Save the year' }))
    await expect.element(row('Informal consultations')).toHaveTextContent('10 October 2024')
    await expect
      .element(page.getByText('Entered by Ana Restrepo on 28 September 2024.'))
      .toBeVisible()
    expect(asked.at(-1)?.body).toEqual({ days: [{ date: '2024-10-11', name: 'A holiday' }] })
  })

  it('[DL12] nobody else is offered to', async () => {
    await open(FACTS, 'drafter')
    await expect.element(page.getByText('Holidays in Vienna')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /2024…/ })).not.toBeInTheDocument()
  })

  it('[DL13] without the dates of the session it asks for them', async () => {
    await open({ schema: 'ctoc-cop' })
    await expect.element(page.getByText(/^Give the dates of the session/)).toBeVisible()
    await expect.element(row('Submission of credentials')).toHaveTextContent('No day yet')
  })

  it('[DL13] a body without deadlines says so', async () => {
    await open({ ...FACTS, schema: 'general' })
    await expect
      .element(page.getByText('The schema of this agenda has no deadlines.'))
      .toBeVisible()
  })
})
