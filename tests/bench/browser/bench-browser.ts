import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import { chromiumLaunch } from '../../chromium.ts'
import type { Rapporteur } from '../servers/rapporteur.ts'

const PATIENCE = 30_000

/** The browser of the tests, without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch())
}

/** A browser profile in which nothing is cached yet, signed in as who set the server up. */
export async function freshProfile(browser: Browser, server: Rapporteur): Promise<BrowserContext> {
  const profile = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  profile.setDefaultTimeout(PATIENCE)
  const [name = '', value = ''] = server.cookie.split('=')
  await profile.addCookies([{ name, value, url: server.home }])
  return profile
}

/** A page of this profile that opens an agenda, with a script that runs in it before any other. */
export async function openAgenda(
  profile: BrowserContext,
  server: Rapporteur,
  agenda: string,
  script: string,
): Promise<Page> {
  const page = await profile.newPage()
  await page.addInitScript(script)
  await page.goto(`${server.home}${agendaPath(agenda)}`)
  return page
}

/** Finds the annotation of the item with this number, without a look at every name on the page. */
export function annotationSelector(number: number): string {
  return `[role="textbox"][aria-label="Annotation of item ${number}"]`
}
