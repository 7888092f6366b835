import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 1280, height: 800, theme: 'light' },
  { width: 390, height: 844, theme: 'light' },
]

describe('the drawn pages', () => {
  let ana: Visitor
  let agenda: string
  const told = story({ 'Ana Restrepo': 'fr-FR' }, async (people) => {
    ;[ana] = people as [Visitor]
    await ana.page.emulateMedia({ reducedMotion: 'reduce' }) // colours change at once
  })
  beforeAll(async () => {
    await comeIn(ana, told.product.setupLink)
    const { agendas } = await call<{ agendas: { id: string }[] }>(ana, 'GET', '/api/agendas')
    agenda = agendas[0]?.id ?? ''
  })

  const pages = [
    ['the start page', async (page: Page) => void (await page.goto(told.product.home))],
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
      for (const { theme, ...size } of LOOKS) {
        await page.setViewportSize(size)
        await page.evaluate((wanted) => {
          document.documentElement.dataset.theme = wanted
        }, theme)
        expect(await violationsOn(page), `${size.width}, ${theme}`).toEqual([])
      }
    },
  )

  it.each(pages)('[SY16] %s never scrolls sideways', async (_, open) => {
    const { page } = ana
    await open(page)
    await page.getByRole('main').waitFor()
    for (const { width, height } of LOOKS) {
      await page.setViewportSize({ width, height })
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(beyond, String(width)).toBe(0)
    }
  })

  async function openView(page: Page, view: string): Promise<void> {
    await page.goto(`${told.product.home}agendas/${agenda}${view}`)
    await new AgendaPageInHand(page).saved()
  }
})

/** What axe objects to, as rule and element. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
