import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const CORPUS = process.env.AGENDA_CORPUS ?? '../shared/corpus'
const REAL = join(CORPUS, '002-ctoc-cop-2018-1.fr.txt')
/** A real document where there is one, else one of our own with the same kinds of damage. */
const SOURCE = existsSync(REAL) ? REAL : 'tests/fixtures/import/damaged.fr.txt'

describe('beginning from last session’s document', () => {
  let ana: Visitor
  let karim: Visitor
  let agenda: string
  const told = story({ 'Ana Restrepo': 'en-GB', 'Karim Haddad': 'en-GB' }, async (people) => {
    ;[ana, karim] = people as [Visitor, Visitor]
  })
  beforeAll(() => comeIn(ana, told.product.setupLink))

  it('[SY10] a file that is chosen is read, shown with what was found, and becomes an agenda', async () => {
    await choose(ana.page, SOURCE)
    await ana.page.getByRole('button', { name: 'Create the agenda' }).click()
    await ana.page.waitForURL(/\/agendas\//)
    agenda = /agendas\/([\w-]+)/.exec(ana.page.url())?.[1] ?? ''
    const { items, documents, meetings } = await stored()
    expect(items.filter(({ parent }) => !parent).length).toBeGreaterThanOrEqual(3)
    expect(documents.length).toBeGreaterThan(0)
    expect(meetings.length).toBeGreaterThan(0)
  })

  it('[SY11] two people edit an imported agenda at once, and both edits are stored', async () => {
    const path = `/api/agendas/${agenda}/invitations`
    const { link } = await call<{ link: string }>(ana, 'POST', path, { role: 'drafter' })
    await comeIn(karim, link)
    await karim.page.goto(`${told.product.home}agendas/${agenda}`)
    const [hers, his] = [new AgendaPageInHand(ana.page), new AgendaPageInHand(karim.page)]
    await Promise.all([hers.saved(), his.saved()])
    await Promise.all([
      hers.typeAtEnd('3', ' Écrit par Ana.'),
      his.typeAtEnd('3', ' Écrit par Karim.'),
    ])
    await Promise.all([hers.saved(), his.saved()])
    const text = JSON.stringify((await stored()).items)
    expect(text).toContain('Ana')
    expect(text).toContain('Karim')
    expect([...ana.errors, ...karim.errors]).toEqual([])
  })

  async function stored(): Promise<Agenda> {
    return call<Agenda>(ana, 'GET', `/api/agendas/${agenda}/agenda`)
  }
})

describe('what cannot be taken is said in a sentence', () => {
  let ana: Visitor
  const told = story({ 'Ana Restrepo': 'en-GB' }, async (people) => {
    ;[ana] = people as [Visitor]
  })
  beforeAll(() => comeIn(ana, told.product.setupLink))

  it.each([
    ['a file of 30 MB', Buffer.alloc(30 * 1024 * 1024, 'a line of text\n'), /larger than 20 MB/],
    [
      'a binary file',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 255, 254, 0]),
      /neither a Word file nor a text file/,
    ],
    ['an empty file', Buffer.alloc(0), /The file is empty/],
  ])('[SY12] %s is refused in words and nothing is made', async (_, buffer, words) => {
    await ana.page.goto(told.product.home)
    const file = join(mkdtempSync(join(tmpdir(), 'rapporteur-file-')), 'agenda.txt')
    writeFileSync(file, buffer)
    await choose(ana.page, file)
    await ana.page.getByText(words).first().waitFor()
    const { agendas } = await call<{ agendas: unknown[] }>(ana, 'GET', '/api/agendas')
    expect(agendas).toHaveLength(1)
  })

  it('[SY13] a symbol with spaces is refused at its field, and what was typed stays', async () => {
    const { page } = ana
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    await page.goto(`${told.product.home}agendas/${agendas[0]?.id}`)
    const list = page.getByRole('list', { name: /^Documentation of item/ }).first()
    await list
      .getByRole('button', { name: /^Symbol of the document/ })
      .first()
      .click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('CTOC COP 2026 7')
    await page.keyboard.press('Enter')
    await list.getByRole('alert').waitFor()
    expect(await list.locator('input').inputValue()).toBe('CTOC COP 2026 7')
    await page.keyboard.press('Escape')
  })

  it('[SY14] a meeting outside the session is refused in words and not made', async () => {
    const { page } = ana
    await new AgendaPageInHand(page).view('Timetable')
    await page.getByRole('button', { name: 'New meeting' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('spinbutton', { name: /month/i }).click()
    await page.keyboard.type('01')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page
      .getByText(/session/i)
      .last()
      .waitFor()
    await dialog.waitFor() // still open, with what was typed
    expect(ana.errors).toEqual([])
  })
})

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /choose a file/ }).click()
  await (await chooser).setFiles(file)
}
