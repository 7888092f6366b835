import { describe, expect, it } from 'vitest'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

/** One story, told in order: each test goes on where the one before it ended. */
describe('a secretary, a drafter and a reviewer', () => {
  let ana: Visitor
  let dan: Visitor
  let rita: Visitor
  let dans: AgendaPageInHand
  let ritas: AgendaPageInHand
  let agenda: string
  const cast = { 'Ana Restrepo': 'en-GB', 'Dan Okafor': 'en-GB', 'Rita Moreau': 'en-GB' } as const
  const told = story(cast, async (people) => {
    ;[ana, dan, rita] = people as [Visitor, Visitor, Visitor]
    dans = new AgendaPageInHand(dan.page)
    ritas = new AgendaPageInHand(rita.page)
  })

  it('[RV1] an invitation decides what each may do, and the page says it', async () => {
    await comeIn(ana, told.product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    agenda = agendas[0]?.id ?? ''
    await letIn(dan, 'drafter')
    await letIn(rita, 'reviewer')
    await dan.page.locator('.mode', { hasText: 'Editing' }).waitFor()
    await rita.page.locator('.mode', { hasText: 'Suggesting' }).waitFor()
  })

  it('[RV2] what the reviewer writes, moves and says stands there as suggested', async () => {
    await ritas.typeAtEnd('1 (a)', ' Kindly be brief.')
    await ritas.row('Other matters').click()
    await rita.page.keyboard.press('Alt+ArrowUp')
    await rita.page.getByText('Recorded as a proposal').waitFor()
    await ritas.view('Timetable')
    await rita.page.locator('.cell .chip-more').first().click()
    await rita.page.getByRole('menuitem', { name: 'Comment' }).click()
    await rita.page.getByRole('textbox', { name: /Your comment/ }).fill('Is half an hour enough?')
    await rita.page.keyboard.press('Control+Enter')
    await rita.page.locator('li.card.thread', { hasText: 'half an hour' }).waitFor()
    expect(await annotation()).not.toContain('Kindly be brief.')
  })

  it('[RV3] the drafter sees all of it, accepts a part, rejects a part and replies', async () => {
    const before = await titles()
    await panel(dan, 'Suggestions')
    await dan.page.getByText('Move item 8 before item 7').waitFor()
    await dan.page.locator('.card.suggestion', { hasText: 'Kindly be brief.' }).waitFor()
    await dan.page.locator('.card.proposal').getByRole('button', { name: 'Accept' }).click()
    await expect.poll(titles).not.toEqual(before)
    await dan.page.locator('.card.suggestion .card-go').click()
    await dan.page.locator('.card.suggestion').getByRole('button', { name: 'Reject' }).click()
    await expect.poll(() => dan.page.locator('.card.suggestion').count()).toBe(0)
    await panel(dan, 'Comments')
    await dan.page.getByRole('button', { name: 'Reply' }).click()
    await dan.page.getByRole('textbox', { name: 'Reply' }).fill('It was last time.')
    await dan.page.keyboard.press('Control+Enter')
    await rita.page.locator('.card.thread', { hasText: 'It was last time.' }).waitFor()
  })

  it('[RV4] undo brings the rejected words back, and a reload shows the same', async () => {
    await dans.saved()
    await dans.row('Other matters').focus()
    await dan.page.keyboard.press('Control+z')
    await panel(dan, 'Suggestions')
    await dan.page.locator('.card.suggestion', { hasText: 'Kindly be brief.' }).waitFor()
    await dans.saved()
    await rita.page.reload()
    await ritas.view('Draft')
    await panel(rita, 'Suggestions')
    await rita.page.locator('.card.suggestion', { hasText: 'Kindly be brief.' }).waitFor()
    expect(await rita.page.locator('.card.proposal').count()).toBe(0)
  })

  it('[RV5] who may only read from now on is told at once, and offered what was not taken', async () => {
    const { members } = await call<{ members: { person: { id: string; name: string } }[] }>(
      ana,
      'GET',
      `/api/agendas/${agenda}/members`,
    )
    const id = members.find(({ person }) => person.name === 'Rita Moreau')?.person.id
    await ritas.annotation('1 (b)').click()
    await rita.page.keyboard.press('Control+End')
    const typing = rita.page.keyboard.type(' These words are typed meanwhile.'.repeat(3), {
      delay: 20,
    })
    await rita.page.locator('.sheet ins', { hasText: 'These' }).waitFor()
    await call(ana, 'PATCH', `/api/agendas/${agenda}/members/${id}`, { role: 'viewer' })
    await rita.page.locator('.mode', { hasText: 'Viewing' }).waitFor()
    await typing
    await rita.page.getByText('Your role does not allow that change.').waitFor()
    await rita.page.getByRole('alertdialog').getByText('These words').waitFor()
    for (const { errors } of [ana, dan, rita]) expect(errors).toEqual([])
  })

  async function letIn(person: Visitor, role: string): Promise<void> {
    const path = `/api/agendas/${agenda}/invitations`
    const { link } = await call<{ link: string }>(ana, 'POST', path, { role })
    await comeIn(person, link)
    await person.page.goto(`${told.product.home}agendas/${agenda}`)
    await new AgendaPageInHand(person.page).saved()
  }

  async function panel({ page }: Visitor, name: string): Promise<void> {
    const tab = page.getByRole('tab', { name: new RegExp(name) })
    if (!(await tab.isVisible())) await page.keyboard.press('Control+Alt+p')
    await tab.click()
  }

  async function stored(): Promise<{ items: { title: unknown; annotation: unknown }[] }> {
    return await call(ana, 'GET', `/api/agendas/${agenda}/agenda`)
  }

  async function titles(): Promise<readonly string[]> {
    return (await stored()).items.map(({ title }) => JSON.stringify(title))
  }

  async function annotation(): Promise<string> {
    return JSON.stringify((await stored()).items.map((item) => item.annotation))
  }
})
