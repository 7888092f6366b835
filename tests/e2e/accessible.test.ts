import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AgendaPageInHand } from './agenda-page.ts'
import {
  call,
  comeIn,
  type Product,
  startBrowser,
  startProduct,
  type Visitor,
  visitor,
} from './product.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'at 1280', width: 1280, height: 800 },
  { name: 'narrow', width: 390, height: 844 },
]
const THEMES = ['light', 'dark'] as const

describe('the three drawn pages, in both languages', () => {
  let product: Product
  let browser: Browser
  let ana: Visitor
  let agenda: string

  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    ana = await visitor(browser, 'Ana Restrepo', 'fr-FR')
    await ana.page.emulateMedia({ reducedMotion: 'reduce' }) // colours change at once
    await comeIn(ana, product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    agenda = agendas[0]?.id ?? ''
  })

  afterAll(async () => {
    await browser.close()
    await product.stop()
  })

  const pages = [
    ['the start page', async (page: Page) => void (await page.goto(product.home))],
    ['the editor', (page: Page) => openView(page, '')],
    ['the board', (page: Page) => openView(page, '/timetable')],
    ['the reading view', (page: Page) => openView(page, '/read')],
  ] as const

  it.each(pages)(
    '[SY15] axe finds nothing on %s, at three widths, light and dark',
    async (_, open) => {
      const { page } = ana
      await open(page)
      await page.getByRole('main').waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate(AXE)
      for (const { name, ...size } of SIZES) {
        await page.setViewportSize(size)
        for (const theme of THEMES) {
          await page.evaluate((wanted) => {
            document.documentElement.dataset.theme = wanted
          }, theme)
          expect(await violationsOn(page), `${name}, ${theme}`).toEqual([])
        }
      }
    },
  )

  it.each(pages)('[SY16] %s never scrolls sideways', async (_, open) => {
    const { page } = ana
    await open(page)
    await page.getByRole('main').waitFor()
    for (const { name, ...size } of SIZES) {
      await page.setViewportSize(size)
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(beyond, name).toBe(0)
    }
  })

  async function openView(page: Page, view: string): Promise<void> {
    await page.goto(`${product.home}agendas/${agenda}${view}`)
    await new AgendaPageInHand(page).saved()
  }
})

/** What axe objects to, as rule and element. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
