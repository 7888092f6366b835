import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { choose } from '../../../client/features/next-session/choice.ts'
import { PlacesWatch } from '../../../client/features/next-session/index.ts'
import { PlacesPanel } from '../../../client/features/next-session/places-panel.tsx'
import { Sheet } from '../../../client/features/sheet/index.ts'
import { type InterfaceLanguage, startI18n } from '../../../client/i18n/index.ts'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import type { Role } from '../../../shared/access/role.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { carried, TWELFTH } from '../../next-session/carried.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { type Shown, show } from '../show.tsx'

const agenda = carried(
  agendaOf(
    `
Opening of the twelfth session
> The twelfth session will open on Monday, 14 October 2024. By decision 11/2 it lasts a week.
- Report (CTOC/COP/2024/5)
Other matters
> After the twelfth session, nothing.
@ 2024-10-14 10:00-13:00 plenary
* Other matters
`,
    { ...TWELFTH, languages: ['en'] },
  ),
)

beforeEach(() => page.viewport(1440, 900))
afterEach(async () => {
  choose({ current: null, filter: 'open' })
  showPanel(null)
  await startI18n('en')
})

function opened(role: Role = 'drafter', language: InterfaceLanguage = 'en'): Promise<Shown> {
  return startI18n(language).then(() =>
    show(
      <div style={{ display: 'grid', grid: 'minmax(0, 1fr) / 1fr 400px', blockSize: '880px' }}>
        <main style={{ overflow: 'auto' }}>
          <Sheet />
        </main>
        <aside className="panel">
          <PlacesPanel />
        </aside>
        <PlacesWatch />
      </div>,
      agenda,
      { role },
    ),
  )
}

function annotation({ session }: Shown, at = 0): string {
  return plainText(session.reader.agenda().items[at]?.annotation.en)
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const activeWords = () => document.querySelector('.text-mark.is-active')?.textContent
const marks = () => [...document.querySelectorAll('.text-mark')].map((mark) => mark.textContent)

describe('the panel of the places to check', () => {
  it('[NX1] counts the places to check, groups them by item, and marks them in the texts', async () => {
    await opened()
    await expect.element(page.getByText('6 places to check')).toBeVisible()
    const heads = page.getByRole('complementary').getByRole('heading', { level: 3 })
    await expect.element(heads.nth(0)).toHaveTextContent('Masthead')
    await expect.element(heads.nth(1)).toHaveTextContent('1 Opening of the thirteenth session')
    await expect.poll(marks).toEqual(['twelfth', 'Monday, 14 October 2024', '11/2', 'twelfth'])
    expect(await axeFindings()).toEqual([])
  })

  it('[NX2] steps from place to place, and a click on marked words opens their card', async () => {
    await opened()
    for (let step = 0; step < 3; step++) await button('Next place').click()
    await expect.poll(activeWords).toBe('Monday, 14 October 2024')
    await button('Previous place').click()
    await expect.poll(activeWords).toBe('twelfth')
    const mark = [...document.querySelectorAll('.text-mark')].find(
      ({ textContent }) => textContent === '11/2',
    )
    await userEvent.click(mark ?? document.body)
    await expect
      .poll(() => document.querySelector('.card.is-current')?.textContent)
      .toContain('Resolution or decision')
    expect(openPanel()).toBe('places')
  })

  it('[NX3] an accepted proposal is written, its place is done with, and one undo takes it back', async () => {
    const shown = await opened()
    await button('Change to “Monday, 19 October 2026”').click()
    await expect.poll(() => annotation(shown)).toContain('open on Monday, 19 October 2026.')
    await expect.element(page.getByText('3 of 5')).toBeVisible()
    shown.session.undo.undo()
    await expect.element(page.getByText('4 of 6')).toBeVisible()
    expect(annotation(shown)).toContain('14 October 2024')
  })

  it('[NX3] from a place that is done with one goes on to the next, the keyboard too', async () => {
    await opened()
    await button('Next place').click()
    await button('Next place').click()
    await button('Change to “thirteenth”').first().click()
    await expect.poll(activeWords).toBe('Monday, 14 October 2024')
    await expect
      .poll(() => document.activeElement?.textContent)
      .toBe('Change to “Monday, 19 October 2026”')
    await userEvent.keyboard('{Enter}')
    await expect.poll(activeWords).toBe('11/2')
  })

  it('[NX3] a place can be kept as it is, and be checked again later', async () => {
    const shown = await opened()
    await button('Keep as it is').first().click()
    await expect.element(page.getByText('2 of 5')).toBeVisible()
    expect(annotation(shown)).toContain('The twelfth session')
    choose({ filter: 'done' })
    await button('Check again').click()
    choose({ filter: 'open' })
    await expect.element(page.getByText(/6 places to check|of 6/)).toBeVisible()
  })

  it('[NX4] all proposals of one kind are accepted at once, also two in one text', async () => {
    const shown = await opened()
    await button('Several at once').click()
    await page.getByRole('menuitem', { name: 'Change all numbers of the session (2)' }).click()
    await expect.poll(() => annotation(shown)).toMatch(/^The thirteenth session/)
    expect(annotation(shown, 1)).toBe('After the thirteenth session, nothing.')
    await expect.element(page.getByText('2 places are changed.')).toBeVisible()
    shown.session.undo.undo()
    expect(annotation(shown)).toMatch(/^The twelfth session/)
  })

  it('[NX5] what was changed already is listed with what it was, and can be put back', async () => {
    const { session } = await opened()
    await button('To check').click()
    await page.getByRole('menuitemradio', { name: /Changed already/ }).click()
    await expect.element(page.getByRole('deletion').getByText('twelfth')).toBeVisible()
    await button('Put back “twelfth”').click()
    await expect
      .poll(() => plainText(session.reader.agenda().items[0]?.title.en))
      .toBe('Opening of the twelfth session')
    await expect.element(button('Put back “twelfth”')).not.toBeInTheDocument() // the next moves up
    await button('Put back “CTOC/COP/2024/1”').click()
    await expect.poll(() => session.reader.agenda().facts.symbol).toBe('CTOC/COP/2024/1')
    await button('Several at once').click()
    await page.getByRole('menuitem').click()
    await expect
      .element(page.getByText('Nothing was changed, or all of it is checked.'))
      .toBeVisible()
  })

  it('[NX6] a place whose words somebody has changed by hand is not there any more', async () => {
    const { session } = await opened()
    const text = [{ kind: 'text' as const, indent: 0, runs: [{ text: 'Rewritten.' }] }]
    const [item] = session.reader.agenda().items
    session.apply({
      do: 'set-text',
      owner: item?.id ?? '',
      field: 'annotation',
      language: 'en',
      text,
    })
    await expect.element(page.getByText('3 places to check')).toBeVisible()
  })

  it('[NX6] a symbol that was taken away is asked for until it is given', async () => {
    const { session } = await opened()
    await expect.element(page.getByText('taken away: to be given anew').nth(1)).toBeVisible()
    const [document] = session.reader.agenda().documents
    session.apply({
      do: 'change-document',
      id: document?.id ?? '',
      values: { symbol: 'CTOC/COP/2026/5' },
    })
    await expect.element(page.getByText('5 places to check')).toBeVisible()
  })

  it('[NX7] who may only read sees the places, and nothing to do with them', async () => {
    await opened('viewer')
    await expect.element(page.getByText('6 places to check')).toBeVisible()
    expect(document.querySelectorAll('.place-card .actions')).toHaveLength(0)
  })

  it('[NX7] it is French for who works in French', async () => {
    await opened('drafter', 'fr')
    await expect.element(page.getByText('6 endroits à vérifier')).toBeVisible()
    await expect.element(button('Laisser tel quel').first()).toBeVisible()
  })
})
