import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumLaunch } from '../chromium.ts'

/** The built server as people run it, with its own data, which survives a kill. */
export interface Product {
  readonly home: string
  /** The line printed at the first start, with the setup link. */
  readonly setupLink: string
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same port and data. */
  readonly startAgain: () => Promise<void>
  /** Ends the process as a power cut would, and starts it again on the same port and data. */
  readonly killAndRestart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts `dist/server/main.js` on a free port of this machine. */
export async function startProduct(): Promise<Product> {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'rapporteur-e2e-'))
  let server = await run(port, data)
  const setupLink = /http\S+/.exec(server.line)?.[0] ?? ''
  const kill = () => end(server.child, 'SIGKILL')
  const startAgain = async () => {
    server = await run(port, data)
  }
  return {
    home: new URL('/', setupLink).href,
    setupLink,
    kill,
    startAgain,
    killAndRestart: async () => {
      await kill()
      await startAgain()
    },
    stop: () => end(server.child, 'SIGTERM'),
  }
}

/** The browser of the stories. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch())
}

/** A person with a browser of their own. */
export interface Visitor {
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  /** Errors that their pages have thrown so far. */
  readonly errors: readonly string[]
}

/** A person with a fresh browser profile, in French unless said otherwise. */
export async function visitor(browser: Browser, name: string, locale = 'fr-FR'): Promise<Visitor> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return { name, context, page, errors }
}

/** Opens a setup or an invitation link, gives a name, and waits to be let in. */
export async function comeIn({ page, name }: Visitor, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox').fill(name)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !/\/(setup|join)/.test(url.pathname))
}

/** Asks the API as this person. */
export async function call<Answer>(
  { page }: Visitor,
  method: 'GET' | 'POST' | 'DELETE' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<Answer> {
  return page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(where, {
        method: how,
        ...(what === undefined
          ? {}
          : { body: JSON.stringify(what), headers: { 'content-type': 'application/json' } }),
      })
      if (!response.ok)
        throw new Error(`${how} ${where}: ${response.status} ${await response.text()}`)
      return response.status === 204 ? null : response.json()
    },
    [method, path, body] as const,
  ) as Promise<Answer>
}

async function run(port: number, data: string) {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  return { child, line }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
