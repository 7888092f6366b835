import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { numberItems } from '../../shared/model/numbering.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { cuttableLine, type Line } from './line.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const CAST = { 'Ana Restrepo': 'en-GB', 'Karim Haddad': 'en-GB', 'Li Wei': 'en-GB' } as const

/** One story, told in order: each test goes on where the one before it ended. */
describe('a reviewer proposes, a drafter decides', () => {
  let secretary: Visitor
  let drafter: Visitor
  let reviewer: Visitor
  let drafters: AgendaPageInHand
  let reviewers: AgendaPageInHand
  let agenda: string
  let opening: string
  let order: readonly string[]
  let line: Line
  const told = story(CAST, async (people) => {
    ;[secretary, drafter, reviewer] = people as [Visitor, Visitor, Visitor]
    line = await cuttableLine(reviewer.context)
    drafters = new AgendaPageInHand(drafter.page)
    reviewers = new AgendaPageInHand(reviewer.page)
  })

  it('[SY50] what a reviewer writes is shown to the drafter at once and changes nothing', async () => {
    await allComeIn()
    opening = await textOf('1 (a)')
    order = await titles()
    await reviewers.typeAtEnd('1 (a)', ' Let there be tea.')
    await mark(drafter.page, 'ins', 'Let there be tea.').waitFor({ timeout: 5_000 })
    await reviewer.page.keyboard.press('Control+Home')
    await reviewer.page.keyboard.press('Control+Shift+ArrowRight')
    await reviewer.page.keyboard.press('Delete')
    await drafters.annotation('1 (a)').locator('del').first().waitFor()
    await reviewers.saved()
    expect(await textOf('1 (a)')).toBe(opening)
  })

  it('[SY51] an item that a reviewer moves stays where it is, and a card says the move', async () => {
    await reviewers.row('Financial and budgetary matters').focus()
    await reviewer.page.keyboard.press('Alt+ArrowUp')
    await panel(drafter.page, 'Suggestions')
    await card(drafter.page, 'Move item 6 before item 5').waitFor()
    expect(await titles()).toEqual(order)
  })

  it('[SY52] a comment on an entry of the timetable reaches the drafter, who replies', async () => {
    await reviewers.view('Timetable')
    await reviewer.page.getByRole('button', { name: 'Actions: 1 (f)' }).first().click()
    await reviewer.page.getByRole('menuitem', { name: 'Comment' }).click()
    await reviewer.page.getByRole('textbox', { name: /Your comment/ }).fill('Is a day enough?')
    await reviewer.page.getByRole('button', { name: 'Comment', exact: true }).last().click()
    await panel(drafter.page, 'Comments')
    const thread = card(drafter.page, 'Is a day enough?')
    await thread.waitFor()
    await thread.getByRole('button', { name: 'Reply' }).click()
    await drafter.page.getByRole('textbox', { name: /Reply|Your comment/ }).fill('It was in 2024.')
    await drafter.page.getByRole('button', { name: 'Reply', exact: true }).last().click()
    await card(reviewer.page, 'It was in 2024.').waitFor()
    await reviewers.view('Draft')
  })

  it('[SY53] the drafter accepts one part and rejects another', async () => {
    await panel(drafter.page, 'Suggestions')
    await decide('Let there be tea.', 'Accept')
    await expect.poll(() => textOf('1 (a)')).toBe(`${opening} Let there be tea.`)
    await decide('Delete', 'Reject')
    await expect.poll(() => mark(drafter.page, 'del').count()).toBe(0)
    await card(drafter.page, 'Move item 6').getByRole('button', { name: 'Accept' }).click()
    await expect.poll(async () => (await titles())[4]).toBe(order[5])
    expect(await textOf('1 (a)')).toBe(`${opening} Let there be tea.`)
  })

  it('[SY54] undo takes the drafter’s decision back, and redo repeats it', async () => {
    await drafters.annotation('1 (a)').click()
    await drafter.page.keyboard.press('Control+z')
    await drafter.page.keyboard.press('Control+z')
    await mark(reviewer.page, 'ins', 'Let there be tea.').waitFor()
    await expect.poll(() => textOf('1 (a)')).toBe(opening)
    await drafter.page.keyboard.press('Control+y')
    await drafter.page.keyboard.press('Control+y')
    await expect.poll(() => textOf('1 (a)')).toBe(`${opening} Let there be tea.`)
  })

  it('[SY55] a reload shows the same, and the record says who did what', async () => {
    await drafters.saved()
    await drafter.page.reload()
    await drafters.saved()
    expect(await drafters.annotation('1 (a)').innerText()).toContain('Let there be tea.')
    await panel(drafter.page, 'History')
    await card(drafter.page, 'Accepted a proposal').filter({ hasText: 'Karim Haddad' }).waitFor()
    await card(drafter.page, 'Commented').filter({ hasText: 'Li Wei' }).waitFor()
  })

  it('[SY56] a person who becomes a reader is told at once, and offered what was not taken', async () => {
    await drafters.annotation('1 (b)').click()
    await become(drafter, 'viewer')
    await readOnly(drafter.page).waitFor({ timeout: 5_000 })
    await line.cut()
    await reviewers.typeAtEnd('1 (b)', ' Words under way.')
    await become(reviewer, 'viewer')
    await line.mend()
    await readOnly(reviewer.page).waitFor()
    const offer = reviewer.page.getByRole('alertdialog')
    await offer.getByText('Words under way.').waitFor()
    await offer.getByRole('button', { name: 'I have what I need' }).click()
    expect(await textOf('1 (b)')).not.toContain('Words under way.')
    expect([secretary, drafter, reviewer].flatMap(({ errors }) => errors)).toEqual([])
  })

  async function become({ name }: Visitor, role: string): Promise<void> {
    const path = `/api/agendas/${agenda}/members`
    const { members } = await call<{ members: { person: { id: string; name: string } }[] }>(
      secretary,
      'GET',
      path,
    )
    const id = members.find(({ person }) => person.name === name)?.person.id
    await call(secretary, 'PATCH', `${path}/${id}`, { role })
  }

  async function allComeIn(): Promise<void> {
    await comeIn(secretary, told.product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(secretary, 'GET', '/api/agendas')
    agenda = agendas[0]?.id ?? ''
    const invitations = `/api/agendas/${agenda}/invitations`
    const address = `${told.product.home}agendas/${agenda}`
    for (const [person, role] of [
      [drafter, 'drafter'],
      [reviewer, 'reviewer'],
    ] as const) {
      const { link } = await call<{ link: string }>(secretary, 'POST', invitations, { role })
      await comeIn(person, link)
      await person.page.goto(address)
    }
    await secretary.page.goto(address)
    await Promise.all([drafters.saved(), reviewers.saved()])
  }

  /** Settles the suggestion whose card says these words. */
  async function decide(words: string, verdict: 'Accept' | 'Reject'): Promise<void> {
    const asked = card(drafter.page, words).locator('visible=true').first()
    await asked.locator('.card-go').click()
    await asked.getByRole('button', { name: verdict, exact: true }).click()
  }

  async function stored(): Promise<Agenda> {
    return call<Agenda>(secretary, 'GET', `/api/agendas/${agenda}/agenda`)
  }

  async function titles(): Promise<readonly string[]> {
    const { items } = await stored()
    return items.filter(({ parent }) => parent === null).map((item) => itemTitle(item, 'en'))
  }

  /** An annotation as the server has it, before anything that is only suggested. */
  async function textOf(number: string): Promise<string> {
    const { items } = await stored()
    const numbers = numberItems(items, 'en')
    const item = items.find(({ id }) => numbers.get(id)?.label === number)
    return plainText(item?.annotation.en ?? [])
  }
})

function mark(page: Page, kind: 'ins' | 'del', words?: string): Locator {
  return page.locator(`.sheet ${kind}`, words ? { hasText: words } : {}).first()
}

function card(page: Page, words: string): Locator {
  return page.locator('.panel .card', { hasText: words }).first()
}

function readOnly(page: Page): Locator {
  return page.locator('.save-state', { hasText: 'Read-only' })
}

/** Opens a panel of the column at the right. */
async function panel(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(name) })
  if ((await tab.count()) === 0)
    await page.getByRole('button', { name: 'Open the side panel' }).first().click()
  await tab.click()
}
