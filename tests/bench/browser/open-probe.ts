import type { Page } from 'playwright-core'

/** Runs in a page. When this text first stood in a frame, in milliseconds from the navigation. */
export function openProbe(selector: string): string {
  return `
    window.readableAt = null
    const look = () => {
      const text = document.querySelector('${selector}')
      if (!text?.textContent) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { window.readableAt = performance.now() }
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  `
}

/** Waits until the text stands there, and gives when it did. */
export async function readableAt(page: Page): Promise<number> {
  await page.waitForFunction(() => Reflect.get(window, 'readableAt') !== null)
  return Number(await page.evaluate('window.readableAt'))
}

/** Waits until every annotation of the agenda stands on the page, near the window or not. */
export async function allShown(page: Page, count: number): Promise<void> {
  const annotations = '[role="textbox"][aria-label^="Annotation of item"]'
  await page
    .locator(annotations)
    .nth(count - 1)
    .waitFor({ state: 'attached' })
}

/** What the page's scripts hold after a collection of garbage, in MB (millions of bytes). */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
