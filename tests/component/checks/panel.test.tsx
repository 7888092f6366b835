import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChecksPanel } from '../../../client/features/checks/checks-panel.tsx'
import { choose } from '../../../client/features/checks/choice.ts'
import { ChecksWatch } from '../../../client/features/checks/index.ts'
import { Sheet } from '../../../client/features/sheet/index.ts'
import { type InterfaceLanguage, startI18n } from '../../../client/i18n/index.ts'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import type { Role } from '../../../shared/access/role.ts'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { writeIgnored } from '../../../shared/ydoc/write-ignored.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { type Asked, fakeApi } from '../fake-api.ts'
import { type Shown, show } from '../show.tsx'

const FACTS = { opening: '2026-10-19', closing: '2026-10-23', documentDate: '2026-07-15' }
const agenda = agendaOf(
  `
Opening
> The session will open on Tuesday, 19 October 2026, in the the hall.
Review
> The review  will be be taken up on Wednesday, 19 October 2026.
`,
  FACTS,
)

beforeEach(() => page.viewport(1440, 900))
afterEach(async () => {
  choose({ current: null, filter: 'all', grouping: 'severity' })
  showPanel(null)
  await startI18n('en')
})

describe('the panel of the checks', () => {
  it('[CK20] shows a card for each finding, underlines its words, and steps through them', async () => {
    await opened()
    await page.getByRole('button', { name: 'Next finding' }).click()
    await expect.element(page.getByText(/^1 of \d+$/)).toBeInTheDocument()
    await soon(activeWords).toBe('Tuesday')
    await userEvent.keyboard('{F8}')
    await expect.element(page.getByText(/^2 of \d+$/)).toBeInTheDocument()
    await soon(activeWords).toBe('Wednesday')
    await page.getByRole('button', { name: 'Previous finding' }).click()
    await soon(activeWords).toBe('Tuesday')
  })

  it('[CK34] the keys that walk do nothing behind a dialog', async () => {
    await opened()
    await userEvent.keyboard('{F8}')
    await expect.element(page.getByText(/^1 of \d+$/)).toBeInTheDocument()
    await page.getByRole('button', { name: 'Ignore…' }).first().click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{F8}')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText(/^1 of \d+$/)).toBeInTheDocument()
    await userEvent.keyboard('{F8}')
    await expect.element(page.getByText(/^2 of \d+$/)).toBeInTheDocument()
  })

  it('[CK21] a click on underlined words opens their card', async () => {
    await opened()
    await soon(() => marks('the the')).toHaveLength(1)
    await userEvent.click(marks('the the')[0] ?? document.body)
    await soon(() => document.querySelector('.card.is-current')?.textContent).toContain(
      'Word twice in a row',
    )
    expect(openPanel()).toBe('checks')
  })

  it('[CK22] a repair says what it will do, does it, and is gone with its underline', async () => {
    const { session } = await opened()
    await page.getByRole('button', { name: 'Correct: “Monday”' }).first().click()
    await soon(() => annotation(session, 'opening')).toContain('on Monday, 19 October')
    await soon(() => marks('Tuesday')).toHaveLength(0)
    session.undo.undo()
    await soon(() => marks('Tuesday')).toHaveLength(1)
  })

  it('[CK23] all repairs of a rule are shown before they are made, and one undo takes them back', async () => {
    const { session } = await opened()
    choose({ grouping: 'rule' })
    const rule = page.getByRole('heading', { name: /Word twice in a row/ })
    await rule.getByRole('button', { name: 'Repair all…' }).click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('the the')).toBeInTheDocument()
    await expect.element(dialog.getByText('be be')).toBeInTheDocument()
    await dialog.getByRole('button', { name: 'Make 2 repairs' }).click()
    await soon(() => annotation(session, 'opening')).toContain('in the hall')
    await soon(() => annotation(session, 'review')).toContain('will be taken')
    session.undo.undo()
    expect(annotation(session, 'opening')).toContain('the the')
    expect(annotation(session, 'review')).toContain('be be')
  })

  it('[CK24] what is typed while a repair is asked for stays', async () => {
    const { session } = await opened()
    const button = page.getByRole('button', { name: 'Correct: “Monday”' }).first()
    await expect.element(button).toBeInTheDocument()
    const text = session.doc.getText('text/opening/annotation/en')
    text.insert(0, 'Typed just now. ')
    await button.click()
    await soon(() => annotation(session, 'opening')).toContain('on Monday, 19 October')
    expect(annotation(session, 'opening')).toMatch(/^Typed just now\. The session/)
  })

  it('[CK25] ignoring asks for a reason and sends it with the name of the finding', async () => {
    const asked = fakeApi({ 'POST /api/agendas/local/ignored': { json: { id: 'i1' } } })
    await opened()
    await page.getByRole('button', { name: 'Ignore…' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ignore', exact: true }).click()
    await expect.element(dialog.getByText('Give a reason in a few words.')).toBeInTheDocument()
    expect(ignoring(asked)).toHaveLength(0)
    await dialog.getByRole('textbox').fill('The date is as agreed')
    await dialog.getByRole('button', { name: 'Ignore', exact: true }).click()
    await soon(() => ignoring(asked)).toHaveLength(1)
    expect(ignoring(asked)[0]?.body).toMatchObject({
      rule: 'date-weekday',
      reason: 'The date is as agreed',
      key: expect.stringContaining('date-weekday en annotation opening'),
    })
  })

  it('[CK26] what is ignored leaves the list, and is shown with who and why under its filter', async () => {
    const asked = fakeApi({ 'DELETE /api/agendas/local/ignored/i1': { json: null } })
    const { session } = await opened()
    await page.getByRole('button', { name: 'Next finding' }).click()
    const key = document.querySelector<HTMLElement>('.card.is-current')?.dataset.finding ?? ''
    const ignored = { id: 'i1', rule: 'date-weekday', key, reason: 'As agreed', person: 'p', at: 0 }
    writeIgnored(session.doc, ignored)
    await soon(() => marks('Tuesday')).toHaveLength(0)
    choose({ filter: 'ignored' })
    await expect.element(page.getByText('As agreed')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Show again' }).click()
    await soon(() => ignoring(asked)).toHaveLength(1)
  })

  it('[CK27] the page of a rule opens on its card, in the language of the interface', async () => {
    await opened(agenda, 'fr')
    await page
      .getByRole('button', { name: /À propos de la règle « Jour de la semaine/ })
      .first()
      .click()
    await expect.element(page.getByText(/corrigées à moitié/)).toBeInTheDocument()
    await expect.element(page.getByText('Signalé', { exact: true })).toBeInTheDocument()
  })

  it('[CK27] its examples are drawn as an agenda, in words, with the words found marked', async () => {
    await opened(agenda, 'fr')
    await page
      .getByRole('button', { name: /À propos de la règle « Jour de la semaine/ })
      .first()
      .click()
    await soon(() => document.querySelector('.example.triggers mark')?.textContent).toBe('mardi')
    const example = document.querySelector('.example.triggers')
    expect(example?.querySelector('.facts')?.textContent).toContain('19-23 octobre 2026')
    expect(example?.querySelector('.item')?.textContent).toMatch(/^1\. /)
    expect(document.querySelector('.rule-page')?.textContent).not.toMatch(/facts:|\{|⟦|> /)
  })

  it('[CK28] whoever may only read sees findings and can change nothing', async () => {
    await opened(agenda, 'en', 'viewer')
    await expect.element(page.getByRole('button', { name: /About the rule/ }).first()).toBeVisible()
    expect(page.getByRole('button', { name: /Correct:|Ignore/ }).elements()).toEqual([])
  })

  it.each(['en', 'fr'] as const)(
    '[CK29] axe finds nothing in the panel, in %s',
    async (language) => {
      await opened(agenda, language)
      await page
        .getByRole('button', { name: /About the rule|À propos de la règle/ })
        .first()
        .click()
      await soon(() => document.querySelector('.rule-page')).toBeTruthy()
      expect(await axeFindings()).toEqual([])
    },
  )

  it('[CK30] of hundreds of cards the first are drawn, and the rest as one scrolls', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => `Item ${at}\n> Of the the matter on on.`)
    await opened(agendaOf(lines.join('\n'), FACTS))
    expect(document.querySelectorAll('[data-finding]').length).toBeLessThanOrEqual(60)
    const cards = document.querySelector('.finding-cards')
    cards?.scrollTo(0, cards.scrollHeight)
    await soon(() => document.querySelectorAll('[data-finding]').length).toBeGreaterThan(60)
  })
})

/** Machines are slow at times. */
function soon<Value>(read: () => Value) {
  return expect.poll(read, { timeout: 15_000 })
}

function ignoring(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ path }) => path.includes('/ignored'))
}

function activeWords(): string | undefined {
  return document.querySelector('.text-mark.is-active')?.textContent
}

function marks(words: string): readonly Element[] {
  return [...document.querySelectorAll('.text-mark')].filter((one) => one.textContent === words)
}

function annotation({ reader }: Shown['session'], item: Id): string {
  return plainText(reader.text({ owner: item, field: 'annotation', language: 'en' }))
}

async function opened(
  of: Agenda = agenda,
  language: InterfaceLanguage = 'en',
  role: Role = 'secretary',
): Promise<Shown> {
  await startI18n(language)
  const shown = show(
    <div className="app">
      <ChecksWatch />
      <main style={{ display: 'grid', gridTemplateColumns: '1fr 364px', blockSize: '900px' }}>
        <div style={{ overflow: 'auto' }}>
          <Sheet />
        </div>
        <div className="panel">
          <ChecksPanel />
        </div>
      </main>
    </div>,
    of,
    { role },
  )
  await soon(() => document.querySelector('[data-finding]')).toBeTruthy()
  return shown
}
