import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { numberItems } from '../../shared/model/numbering.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { cuttableLine, type Line } from './line.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

/** One story, told in order: each test goes on where the one before it ended. */
describe('two drafters write one agenda', () => {
  let line: Line
  let ana: Visitor
  let karim: Visitor
  let anasPage: AgendaPageInHand
  let karimsPage: AgendaPageInHand
  let agenda: string
  const told = story({ 'Ana Restrepo': 'en-GB', 'Karim Haddad': 'en-GB' }, async (people) => {
    ;[ana, karim] = people as [Visitor, Visitor]
    line = await cuttableLine(karim.context)
    anasPage = new AgendaPageInHand(ana.page)
    karimsPage = new AgendaPageInHand(karim.page)
  })

  it('[SY1] the setup link lets the first secretary in, and an invitation the first drafter', async () => {
    await comeIn(ana, told.product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    agenda = agendas[0]?.id ?? ''
    await ana.page.goto(`${told.product.home}agendas/${agenda}`)
    await anasPage.saved()
    const invitation = { role: 'drafter' }
    const path = `/api/agendas/${agenda}/invitations`
    const { link } = await call<{ link: string }>(ana, 'POST', path, invitation)
    await comeIn(karim, link)
    await karim.page.goto(`${told.product.home}agendas/${agenda}`)
    await karimsPage.saved()
  })

  it('[SY2] both type in one annotation at once, and each sees the caret and the name of the other', async () => {
    await Promise.all([
      anasPage.typeAtStart('1 (a)', 'Ana was here first. '),
      karimsPage.typeAtEnd('1 (a)', ' Karim had the last word.'),
    ])
    await ana.page.locator('.caret', { hasText: 'Karim Haddad' }).waitFor({ state: 'attached' })
    await karim.page.locator('.caret', { hasText: 'Ana Restrepo' }).waitFor({ state: 'attached' })
    const text = await settledText('1 (a)')
    expect(text).toContain('Ana was here first. ')
    expect(text.endsWith(' Karim had the last word.')).toBe(true)
  })

  it('[SY3] undo takes back only one’s own', async () => {
    await anasPage.annotation('1 (a)').click()
    await ana.page.keyboard.press('Control+z')
    await expect.poll(() => textOf('1 (a)')).not.toContain('Ana was here first.')
    expect(await settledText('1 (a)')).toContain(' Karim had the last word.')
    await ana.page.keyboard.press('Control+y')
    await expect.poll(() => textOf('1 (a)')).toContain('Ana was here first.')
  })

  it('[SY4] both move one item at once, and both see it in the same place', async () => {
    const before = await titles()
    const moved = before.at(-2) ?? ''
    await Promise.all([anasPage.row(moved).focus(), karimsPage.row(moved).focus()])
    await Promise.all([
      ana.page.keyboard.press('Alt+ArrowUp'),
      karim.page.keyboard.press('Alt+ArrowDown'),
    ])
    await bothSaved()
    const after = await titles()
    expect([...after].sort()).toEqual([...before].sort())
    await expect.poll(() => treeOf(anasPage)).toEqual(await treeOf(karimsPage))
  })

  it('[SY5] both add a document to one item, and both documents are there', async () => {
    const number = '5'
    await addDocument(anasPage, number, 'Report on assistance', 'CTOC/COP/2026/21')
    await addDocument(karimsPage, number, 'Note on training', 'CTOC/COP/2026/22')
    await bothSaved()
    const symbols = (await stored()).documents.map(({ symbol }) => symbol)
    expect(symbols).toContain('CTOC/COP/2026/21')
    expect(symbols).toContain('CTOC/COP/2026/22')
    const entry = karim.page.getByText('Report on assistance')
    await entry.first().waitFor()
  })

  it('[SY6] an item placed on the board with the keys appears on the board of the other', async () => {
    await anasPage.view('Timetable')
    await karimsPage.view('Timetable')
    const tray = ana.page.getByRole('region', { name: 'To be placed' })
    const chip = tray.locator('.chip-grip').first()
    const label = await chip.locator('.number').innerText()
    await chip.focus()
    for (const key of ['Space', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Space'])
      await ana.page.keyboard.press(key)
    const cell = karim.page.getByRole('cell', { name: /Tuesday.*15–18 h, Plenary/ })
    await cell.locator('.number', { hasText: label }).waitFor()
    await bothSaved()
    expect((await stored()).entries.length).toBeGreaterThan(0)
    await anasPage.view('Draft')
    await karimsPage.view('Draft')
  })

  it('[SY7] what is written offline arrives once, when the line is back', async () => {
    await line.cut()
    await karim.page.locator('.save-state.offline').waitFor()
    await karimsPage.typeAtEnd('2 (a)', ' Written on the train.')
    await anasPage.typeAtStart('2 (a)', 'Written at the desk. ')
    await karim.page.locator('.save-state.offline', { hasText: /changes? to send/ }).waitFor()
    await line.mend()
    await karimsPage.saved()
    const text = await settledText('2 (a)')
    expect(text.split('Written on the train.')).toHaveLength(2)
    expect(text.split('Written at the desk.')).toHaveLength(2)
  })

  it('[SY8] the server is killed and started again, and every stored letter is there', async () => {
    await anasPage.typeAtEnd('3', ' Typed before the power cut.')
    await anasPage.saved()
    await told.product.killAndRestart()
    await karimsPage.typeAtEnd('3', ' Typed after it.')
    await bothSaved()
    const text = await settledText('3')
    expect(text.split('Typed before the power cut.')).toHaveLength(2)
    expect(text.split('Typed after it.')).toHaveLength(2)
  })

  it('[SY9] both end equal, a reload shows the same, and no page has thrown', async () => {
    const numbers = ['1 (a)', '2 (a)', '3']
    for (const number of numbers) await settledText(number)
    await karim.page.reload()
    await karimsPage.saved()
    for (const number of numbers) await settledText(number)
    expect([...ana.errors, ...karim.errors]).toEqual([])
  })

  async function stored(): Promise<Agenda> {
    return call<Agenda>(ana, 'GET', `/api/agendas/${agenda}/agenda`)
  }

  async function textOf(number: string): Promise<string> {
    const agendaNow = await stored()
    const numbers = numberItems(agendaNow.items, 'en')
    const item = agendaNow.items.find(({ id }) => numbers.get(id)?.label === number)
    return plainText(item?.annotation.en ?? [])
  }

  /** The text of an annotation once both pages show what the server has. */
  async function settledText(number: string): Promise<string> {
    await bothSaved()
    for (const page of [anasPage, karimsPage]) {
      await page.annotation(number).scrollIntoViewIfNeeded()
      await expect.poll(() => shownText(page, number)).toBe(squeezed(await textOf(number)))
    }
    return textOf(number)
  }

  async function titles(): Promise<readonly string[]> {
    return (await stored()).items
      .filter(({ parent }) => !parent)
      .map((item) => itemTitle(item, 'en'))
  }

  async function bothSaved(): Promise<void> {
    await Promise.all([anasPage.saved(), karimsPage.saved()])
  }
})

async function treeOf({ page }: AgendaPageInHand): Promise<readonly string[]> {
  const rows = page.getByRole('treeitem')
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
}

async function shownText(page: AgendaPageInHand, number: string): Promise<string> {
  const paragraphs = page.annotation(number).locator('p')
  // without the name flags of carets, which are drawn inside the text
  const texts = await paragraphs.evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true)
      if (copy instanceof Element)
        for (const caret of copy.querySelectorAll('.caret')) caret.remove()
      return copy.textContent
    }),
  )
  return squeezed(texts.join('\n'))
}

function squeezed(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

async function addDocument(
  inHand: AgendaPageInHand,
  number: string,
  title: string,
  symbol: string,
): Promise<void> {
  const { page } = inHand
  await inHand.annotation(number).scrollIntoViewIfNeeded()
  const list = page.getByRole('list', { name: `Documentation of item ${number}` })
  await page.getByRole('button', { name: `Add a document to item ${number}`, exact: true }).click()
  await page.getByRole('menuitem', { name: 'No type' }).click()
  await list.locator(':focus').waitFor() // the new title has the caret at once
  await page.keyboard.type(title)
  await list.getByRole('button', { name: `Symbol of the document ${title}` }).click()
  await page.keyboard.type(symbol)
  await page.keyboard.press('Enter')
}
