import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { placesLeft } from '../../shared/model/places-left.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { CORPUS, corpusNames, hasCorpus } from '../corpus/corpus.ts'
import { sayIfNoCorpus } from '../corpus/say-if-no-corpus.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const NAME = corpusNames.find((name) => name.includes('2024')) ?? ''

describe.skipIf(!hasCorpus)('the thirteenth session from the document of the twelfth', () => {
  let ana: Visitor
  let page: Page
  const told = story({ 'Ana Restrepo': 'en-GB' }, async (people) => {
    ;[ana] = people as [Visitor]
    page = ana.page
  })
  beforeAll(() => comeIn(ana, told.product.setupLink))

  it('[NY1] what follows from the new dates is shown before anything is made', async () => {
    await imported(join(CORPUS, NAME))
    await page.goto(told.product.home)
    await page.getByRole('button', { name: /New agenda/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('textbox', { name: 'Session number' }).inputValue()).toBe('13')
    await typeDate('Opening', '19102026')
    await typeDate('Closing', '23102026')
    const preview = page.getByRole('region', { name: 'What follows' })
    await preview.getByText('Latin American and Caribbean States').waitFor()
    const words = await preview.innerText()
    expect(words).toContain('CTOC/COP/2026/1')
    expect(words).toContain('Eastern European States')
    expect(words).toContain('Monday, 5 October 2026')
    expect(words).toContain('Friday, 16 October 2026')
    expect(words).toContain('19–23 October 2026')
  })

  it('[NY2] the new agenda opens with its titles right and its places to check', async () => {
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.waitForURL(/\/agendas\//)
    await page.getByText(/^\d+ places to check$/).waitFor()
    const { facts, items } = await stored()
    expect(facts).toMatchObject({ sessionNumber: 13, opening: '2026-10-19', place: 'vienna' })
    const titles = items.map((item) => itemTitle(item, 'fr')).join('\n')
    expect(titles.match(/\p{L}+(?= session)/gu)).toEqual(['treizième', 'quatorzième', 'treizième'])
  })

  it('[NY3] every mention of 2024, of "douzième" and of decisions 11/x is in the list', async () => {
    const agenda = await stored()
    const left = placesLeft(agenda)
    for (const { id, annotation } of agenda.items) {
      const plain = plainText(annotation.fr)
      for (const { index, 0: words } of plain.matchAll(
        /(?<!\d)2024(?!\d)|douzième|(?<!\d)11\/\d/g,
      )) {
        const isListed = left.some(
          ({ place, range }) =>
            place.owner === id && range && range.from <= index && range.to >= index + words.length,
        )
        expect(isListed, plain.slice(index - 30, index + 30)).toBe(true)
      }
    }
    const count = await page.getByText(/^\d+ places to check$/).innerText()
    expect(Number.parseInt(count, 10)).toBeGreaterThan(100)
  })

  it('[NY4] deadlines and groups in turn are accepted, all of a kind at once, and stored', async () => {
    for (const kind of ['Change all deadlines', 'Change all regional groups']) {
      await page.getByRole('button', { name: 'Several at once' }).click()
      await page.getByRole('menuitem', { name: new RegExp(kind) }).click()
    }
    await new AgendaPageInHand(page).saved()
    const text = (await stored()).items.map((item) => plainText(item.annotation.fr)).join('\n')
    expect(text).toContain('déposés au plus tard le lundi 5 octobre 2026')
    expect(text).toContain('se tiendront le vendredi 16 octobre 2026')
    expect(text).toMatch(/désignés par les États d['’]Amérique latine et des Caraïbes/)
    expect(text).toMatch(/les États d['’]Europe orientale seront invités/)
    expect(ana.errors).toEqual([])
  })

  it('[NY5] what is checked stays checked after a reload', async () => {
    const count = () => page.getByText(/^\d+ places to check$/).innerText()
    const before = Number.parseInt(await count(), 10)
    await page
      .getByRole('button', { name: /^(Checked|Keep as it is)$/ })
      .first()
      .click()
    await page.getByText(`of ${before - 1}`).waitFor()
    await new AgendaPageInHand(page).saved()
    await page.reload()
    await page.getByText(`${before - 1} places to check`).waitFor()
  })

  async function stored(): Promise<Agenda> {
    const id = basename(new URL(page.url()).pathname)
    return call<Agenda>(ana, 'GET', `/api/agendas/${id}/agenda`)
  }

  async function imported(file: string): Promise<void> {
    await page.goto(told.product.home)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /choose a file/ }).click()
    await (await chooser).setFiles(file)
    await page.getByRole('button', { name: 'Create the agenda' }).click()
    await page.waitForURL(/\/agendas\//)
  }

  async function typeDate(label: string, digits: string): Promise<void> {
    const group = page.getByRole('group', { name: label })
    await group.getByRole('spinbutton').first().click()
    await page.keyboard.type(digits)
  }
})

sayIfNoCorpus()
