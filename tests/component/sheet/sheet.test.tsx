import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Sheet } from '../../../client/features/sheet/index.ts'
import { goTo } from '../../../client/state/go-to.ts'
import { plainLine, textOf } from '../../../shared/model/plain-text.ts'
import { notation } from '../../notation.ts'
import { show } from '../show.tsx'

const FACTS = {
  symbol: 'CTOC/COP/2024/1',
  distribution: 'general',
  documentDate: '2024-07-16',
  originalLanguage: 'en',
  sessionNumber: 12,
  place: 'vienna',
  opening: '2024-10-14',
  closing: '2024-10-18',
  languages: ['en', 'fr'],
} as const

const { agenda } = notation(
  `
Opening
  > The session will be opened.
  Election
  Agenda
Review
  - Report of the Secretariat (CTOC/COP/2024/2)
`,
  FACTS,
)

function printed(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '')
}

describe('the sheet', () => {
  it('[SS2] it prints the masthead that the facts make', async () => {
    show(<Sheet />, agenda)
    await expect.element(page.getByText('Twelfth session')).toBeVisible()
    await expect.element(page.getByText('Vienna, 14–18 October 2024')).toBeVisible()
    expect(printed('.masthead .symbol')).toEqual(['CTOC/COP/2024/1'])
  })

  it('[SS3] numbers and end punctuation stand around the titles and are no part of them', async () => {
    const { session } = show(<Sheet />, agenda)
    await expect.element(page.getByText('Election').first()).toBeVisible()
    expect(printed('.agenda-list .derived')).toEqual(['1.', '(a)', '(b)', '2.'])
    const ends = [...document.querySelectorAll<HTMLElement>('.agenda-title')].map((title) =>
      title.style.getPropertyValue('--end'),
    )
    expect(ends).toEqual(['":"', '";"', '"."', '"."'])
    expect(plainLine(session.reader.agenda().items[0]?.title.en)).toBe('Opening')
  })

  it('[SS4] the heading of an annotation leads to the title in the agenda list', async () => {
    show(<Sheet />, agenda)
    const heading = page.getByRole('heading', { level: 3 }).getByRole('button', { name: 'Review' })
    await heading.click()
    await expect.element(page.getByRole('textbox', { name: 'Title of item 2' })).toHaveFocus()
  })

  it('[SS5] a line of the masthead opens the facts at the fact it comes from', async () => {
    show(<Sheet />, agenda)
    await page.getByRole('button', { name: '16 July 2024' }).click()
    await expect.element(page.getByRole('dialog', { name: 'Masthead' })).toBeVisible()
    await expect
      .poll(() => document.activeElement?.closest('[data-fact]')?.getAttribute('data-fact'))
      .toBe('documentDate')
  })

  it('[SS6] without items it says what to do, and the button adds the first', async () => {
    const { session } = show(<Sheet />, { ...agenda, items: [], documents: [] })
    await expect.element(page.getByText('This agenda has no items yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Add an item' }).click()
    expect(session.reader.agenda().items).toHaveLength(1)
    await expect.element(page.getByRole('textbox', { name: 'Title of item 1' })).toHaveFocus()
  })

  it('[SS7] a text that is missing in this language shows the other one as a hint', async () => {
    const french = { ...agenda, facts: { ...agenda.facts, languages: ['fr', 'en'] as const } }
    show(<Sheet />, french)
    await expect.element(page.getByText('Not in this language yet. In English:')).toBeVisible()
    expect(printed('.other-language [lang=en]')).toEqual(['The session will be opened.'])
  })

  it('[SS8] for reading nothing can be edited and nothing is asked for', async () => {
    show(<Sheet readOnly />, { ...agenda, facts: { ...agenda.facts, symbol: undefined } })
    await expect.element(page.getByText('Election').first()).toBeVisible()
    expect(document.querySelectorAll('[contenteditable=true]')).toHaveLength(0)
    await expect.element(page.getByText('No symbol yet')).not.toBeInTheDocument()
    expect(document.querySelectorAll('section.annotation [role=textbox]')).toHaveLength(2)
    await expect
      .element(page.getByRole('button', { name: 'Edit the masthead' }))
      .not.toBeInTheDocument()
  })

  it('[SS9] a place that is asked for before the sheet is there is shown once it is', async () => {
    goTo({ item: 'review', field: 'title', focus: true })
    show(<Sheet />, agenda)
    await expect.element(page.getByRole('textbox', { name: 'Title of item 2' })).toHaveFocus()
  })

  it('[SS10] the direction of the text follows the language of the document', async () => {
    const arabic = { ...agenda, facts: { ...agenda.facts, languages: ['ar', 'en'] as const } }
    const { container } = show(<Sheet />, arabic)
    await expect.poll(() => container.querySelector('[dir=rtl]')?.getAttribute('lang')).toBe('ar')
  })

  it('[SS11] nothing on the sheet is inaccessible by the rules of axe', async () => {
    const { container } = show(<Sheet />, agenda)
    await expect.element(page.getByText('Twelfth session')).toBeVisible()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })
})

it('[SS12] what others write appears in the agenda list and in the heading at once', async () => {
  const { session } = show(<Sheet />, agenda)
  await expect.element(page.getByText('Election').first()).toBeVisible()
  const text = textOf('Review of work')
  session.apply({ do: 'set-text', owner: 'review', field: 'title', language: 'en', text })
  await expect.element(page.getByRole('button', { name: 'Review of work' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
})

it('[SS14] an item stands in one group with its sub-items; it goes to another group with every letter that is being written in it', async () => {
  const { session } = show(<Sheet />, agenda)
  const field = page.getByRole('textbox', { name: 'Annotation of item 1 (a)' })
  await field.click()
  await userEvent.keyboard('Ten officers')
  expect(groups()).toEqual([['1', '1 (a)', '1 (b)'], ['2']])
  session.apply({ do: 'move-item', id: 'election', parent: 'review', before: null })
  await expect.poll(groups).toEqual([
    ['1', '1 (a)'],
    ['2', '2 (a)'],
  ])
  const there = page.getByRole('textbox', { name: 'Annotation of item 2 (a)' })
  await expect.element(there).toHaveTextContent('Ten officers')
  const { items } = session.reader.agenda()
  expect(plainLine(items.find(({ id }) => id === 'election')?.annotation.en)).toBe('Ten officers')
})

function groups(): readonly (readonly string[])[] {
  return [...document.querySelectorAll('.annotations')].map((group) =>
    [...group.querySelectorAll('section')].map((section) =>
      (section.getAttribute('aria-label') ?? '').replace('Annotation of item ', ''),
    ),
  )
}
