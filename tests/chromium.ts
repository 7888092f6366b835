import { existsSync } from 'node:fs'

const KNOWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * How to start the browser of the tests: `$CHROMIUM`, else one found on the machine, else the one
 * that @sparticuz/chromium carries in its npm package, so that `npm test` needs nothing else.
 */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }> {
  const found = process.env.CHROMIUM ?? KNOWN_PLACES.find((place) => existsSync(place))
  if (found) return { executablePath: found, args: FLAGS }
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x' // makes the package unpack its shared libraries
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), args: FLAGS }
}
