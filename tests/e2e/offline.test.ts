import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const NUMBER = '1 (a)'

/** One story, told in order: each test goes on where the one before it ended. */
describe('a drafter works while the server is away', () => {
  let ana: Visitor
  let reader: Visitor
  let address: string
  let inHand: AgendaPageInHand
  const errors: string[] = []
  const told = story({ 'Ana Restrepo': 'en-GB', 'Karim Haddad': 'en-GB' }, async (people) => {
    ;[ana, reader] = people as [Visitor, Visitor]
    for (const { context } of people)
      context.on('weberror', (thrown) => errors.push(thrown.error().message))
  })

  it('[SY20] two tabs of one person see what is typed in the other', async () => {
    await comeIn(ana, told.product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    address = `${told.product.home}agendas/${agendas[0]?.id}`
    inHand = await opened(ana.page)
    const other = await opened(await ana.context.newPage())
    await inHand.typeAtEnd(NUMBER, ' From the first tab.')
    await shows(other, 'From the first tab.')
    await other.typeAtEnd(NUMBER, ' From the second tab.')
    await shows(inHand, 'From the second tab.')
    await other.saved()
    await other.page.close()
  })

  it('[SY21] closing a tab with unsent changes asks first', async () => {
    await inHand.saved()
    await workerIsReady(ana.page)
    await told.product.kill()
    await inHand.typeAtEnd(NUMBER, ' Written without the server.')
    await inHand.page.locator('.save-state.offline', { hasText: /to send/ }).waitFor()
    const asked = inHand.page.waitForEvent('dialog')
    await inHand.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await shows(inHand, 'Written without the server.')
  })

  it('[SY22] an agenda opens again without the server, with what was typed, and takes more', async () => {
    await inHand.page.close()
    inHand = new AgendaPageInHand(await ana.context.newPage())
    await inHand.page.goto(address)
    await shows(inHand, 'Written without the server.')
    await inHand.page
      .getByText(/Offline: kept on this device/)
      .first()
      .waitFor()
    await inHand.typeAtEnd(NUMBER, ' And some more.')
    await shows(inHand, 'And some more.')
  })

  it('[SY23] without the server the start page names the agendas kept on this device', async () => {
    const page = await ana.context.newPage()
    await page.goto(told.product.home)
    await page.getByText('The server is not answering.').first().waitFor()
    await page.getByRole('list', { name: 'Agendas' }).getByRole('link').first().click()
    await page.waitForURL(address)
    await page.close()
  })

  it('[SY24] when the server is back everything arrives once, and another reader sees it', async () => {
    await told.product.startAgain()
    await inHand.saved()
    const text = await storedText()
    const written = [
      'From the first tab.',
      'From the second tab.',
      'Written without the server.',
      'And some more.',
    ]
    expect(text.endsWith(written.join(' '))).toBe(true)
    for (const words of written) expect(text.split(words)).toHaveLength(2)
    const path = `/api${new URL(address).pathname}/invitations`
    const { link } = await call<{ link: string }>(anaNow(), 'POST', path, { role: 'viewer' })
    await comeIn(reader, link)
    await reader.page.goto(address)
    await reader.page.getByText('Written without the server. And some more.').first().waitFor()
  })

  it('[SY25] after a sign-out the device shows and keeps nothing of the agenda', async () => {
    const { page } = inHand
    await page.goto(told.product.home)
    const title = await page.getByRole('list', { name: 'Agendas' }).getByRole('link').innerText()
    await page.getByRole('button', { name: 'Ana Restrepo: account' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are not signed in').waitFor()
    await told.product.kill()
    for (const where of [address, told.product.home]) {
      await page.goto(where)
      await page.getByRole('heading', { name: 'The server is not answering' }).waitFor()
      expect(await page.locator('body').innerText()).not.toContain(title)
    }
    await expect.poll(() => copiesIn(page)).toEqual([])
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(title)
    expect(errors).toEqual([])
  })

  /** Ana with the tab that she has open now. */
  function anaNow(): Visitor {
    return { ...ana, page: inHand.page }
  }

  async function opened(page: Page): Promise<AgendaPageInHand> {
    await page.goto(address)
    const hand = new AgendaPageInHand(page)
    await hand.saved()
    return hand
  }

  async function storedText(): Promise<string> {
    const path = `/api${new URL(address).pathname}/agenda`
    const { items } = await call<Agenda>(anaNow(), 'GET', path)
    const item = items.find(({ annotation }) =>
      plainText(annotation.en ?? []).includes('first tab'),
    )
    return plainText(item?.annotation.en ?? [])
  }
})

async function shows(inHand: AgendaPageInHand, words: string): Promise<void> {
  await inHand.annotation(NUMBER).getByText(words).waitFor()
}

/** The files of the client are all kept once its worker is active. */
async function workerIsReady(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}

async function copiesIn(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  )
  return names.filter((name) => name.startsWith('rapporteur/'))
}
