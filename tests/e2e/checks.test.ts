import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Agenda, Item } from '../../shared/model/agenda.ts'
import { plainText, textOf } from '../../shared/model/plain-text.ts'
import type { Activities } from '../../shared/protocol/activity.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const CORPUS = process.env.AGENDA_CORPUS ?? '../shared/corpus'
const REAL = join(CORPUS, '002-ctoc-cop-2018-1.fr.txt')
/** 15 October 2018 was a Monday, and French has no-break spaces before : and ; and inside « ». */
const PLANTED = 'Le projet sera soumis le mardi 15 octobre 2018 : voir la note ; elle dit « oui ».'
const IGNORED_FOR = 'The name is quoted as it was in 2018'
const STANDS_FOR = 'The date is as agreed by the Bureau'

/** The document of 2018 as it is imported, in the same state for everybody who has the corpus. */
describe.skipIf(!existsSync(REAL))('checking the agenda of 2018 (needs the corpus)', () => {
  let ana: Visitor
  let agenda: string
  const told = story({ 'Ana Restrepo': 'en-GB' }, async (people) => {
    ;[ana] = people as [Visitor]
  })
  beforeAll(async () => {
    await comeIn(ana, told.product.setupLink)
    const { agenda: read } = await imported(readFileSync(REAL, 'utf8'))
    const items = read.items.map((item, place) => (place === 1 ? withPlanted(item) : item))
    const body = { from: 'agenda', agenda: { ...read, items } }
    agenda = (await call<{ id: string }>(ana, 'POST', '/api/agendas', body)).id
    await ana.page.goto(`${told.product.home}agendas/${agenda}`)
    await new AgendaPageInHand(ana.page).saved()
    if (!(await panel().isVisible()))
      await ana.page.getByRole('button', { name: 'Open the side panel' }).click()
    await panel().locator('[data-finding]').first().waitFor()
  })

  it('[CK50] the findings are walked through, each with its words in view', async () => {
    await ana.page.getByRole('button', { name: 'Next finding' }).click()
    await panel()
      .getByText(/^1 of \d+$/)
      .waitFor()
    const active = ana.page.locator('.text-mark.is-active')
    await active.first().waitFor()
    expect(await active.first().textContent()).toBe('mardi')
    await ana.page.keyboard.press('F8')
    await panel()
      .getByText(/^2 of \d+$/)
      .waitFor()
  })

  it('[CK51] all typography is repaired in one step, and one undo takes it back', async () => {
    const { page } = ana
    await page.getByRole('button', { name: 'More about findings' }).click()
    await page.getByRole('menuitem', { name: /^Repair typography/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('note\u237d;').first().waitFor()
    await dialog.getByRole('button', { name: /^Make \d+ repairs?$/ }).click()
    await expect
      .poll(annotation)
      .toContain('2018\u00a0: voir la note\u00a0; elle dit «\u00a0oui\u00a0»')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(annotation).toContain(PLANTED)
  })

  it('[CK52] one is ignored for a reason, which everybody sees', async () => {
    const { page } = ana
    const cards = panel().locator('.card.warning')
    await panel()
      .getByRole('button', { name: /note\u237d;/ })
      .waitFor() // found again after the undo
    const before = await cards.count()
    await cards.first().getByRole('button', { name: 'Ignore…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill(IGNORED_FOR)
    await page.getByRole('button', { name: 'Ignore', exact: true }).click()
    await expect.poll(() => cards.count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitemradio', { name: /^Ignored/ }).click()
    await panel().getByText(IGNORED_FOR).waitFor()
    await panel()
      .getByText(/Ana Restrepo/)
      .waitFor()
  })

  it('[CK53] it is not issued while errors stand, and is with a reason for each rule', async () => {
    const { page } = ana
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Issue as final…' }).click()
    const dialog = page.getByRole('dialog')
    const issue = dialog.getByRole('button', { name: 'Issue', exact: true })
    await issue.click()
    await dialog.getByText(/The agenda was not issued/).waitFor()
    await dialog.getByText('Weekday does not fit the date').first().waitFor()
    for (const field of await dialog.getByRole('textbox').all()) await field.fill(STANDS_FOR)
    await issue.click()
    await page.locator('.issued-pill', { hasText: 'Issued by Ana Restrepo' }).waitFor()
    expect((await stored()).facts.state).toBe('issued')
  })

  it('[CK54] the record shows who did it and why', async () => {
    const path = `/api/agendas/${agenda}/activity`
    const { activities } = await call<Activities>(ana, 'GET', path)
    const said = (kind: string) => activities.find((one) => one.kind === kind)
    expect(said('finding-ignored')).toMatchObject({
      person: { name: 'Ana Restrepo' },
      data: { reason: IGNORED_FOR },
    })
    expect(said('issued')?.person?.name).toBe('Ana Restrepo')
    expect(JSON.stringify(said('issued')?.data)).toContain(STANDS_FOR)
    expect(ana.errors).toEqual([])
  })

  function panel() {
    return ana.page.getByRole('complementary', { name: 'Side panel' })
  }

  async function stored(): Promise<Agenda> {
    return call<Agenda>(ana, 'GET', `/api/agendas/${agenda}/agenda`)
  }

  async function annotation(): Promise<string> {
    return plainText((await stored()).items[1]?.annotation.fr)
  }

  async function imported(text: string): Promise<{ agenda: Agenda }> {
    return ana.page.evaluate(async (body) => {
      const headers = { 'content-type': 'text/plain' }
      const response = await fetch('/api/imports', { method: 'POST', body, headers })
      return response.json()
    }, text)
  }
})

function withPlanted(item: Item): Item {
  const fr = [...(item.annotation.fr ?? []), ...textOf(PLANTED)]
  return { ...item, annotation: { ...item.annotation, fr } }
}
