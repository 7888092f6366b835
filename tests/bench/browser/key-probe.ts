import type { Page } from 'playwright-core'

/**
 * Runs in a page. From a key to the frame that shows it: the event's own time stamp, then the next
 * frame, then the first task after it, by when the frame has been handed over for painting.
 */
export const KEY_PROBE = `
  window.keyTimes = []
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp)
      port2.postMessage(null)
    })
  }, true)
`

const LETTERS = 'la commission '

/** From one key to the next, in milliseconds: a person who types fast. */
const PACE = 70

/** Types into what has the caret, and gives the time from each key to its frame, in milliseconds. */
export async function typeKeys(page: Page, count: number): Promise<readonly number[]> {
  await page.bringToFront()
  await page.evaluate('window.keyTimes = []')
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(LETTERS[at % LETTERS.length] === ' ' ? 'Space' : 'KeyA')
    await page.waitForTimeout(PACE)
  }
  const times = await page.evaluate<unknown>('window.keyTimes')
  if (!Array.isArray(times) || times.length !== count) throw new Error('Some keys were not painted')
  return times.map(Number)
}
