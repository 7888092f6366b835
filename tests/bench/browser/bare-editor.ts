import { build } from 'esbuild'
import type { BrowserContext, Page } from 'playwright-core'
import { KEY_PROBE } from './key-probe.ts'

const SOURCE = `
  import { Editor } from '@tiptap/core'
  import StarterKit from '@tiptap/starter-kit'
  new Editor({
    element: document.querySelector('#editor'),
    extensions: [StarterKit],
    content: window.paragraphs.map((text) => '<p>' + text + '</p>').join(''),
  })
`

/**
 * A page with nothing in it but a Tiptap editor that holds these paragraphs. It was clicked into in
 * the middle, so the caret and the pointer stand there as they do in our page.
 */
export async function openBareEditor(
  profile: BrowserContext,
  paragraphs: readonly string[],
): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const page = await profile.newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="editor"></div>')
  await page.addScriptTag({ content: KEY_PROBE })
  await page.addScriptTag({ content: `window.paragraphs = ${JSON.stringify(paragraphs)}` })
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  const middle = page.locator('.ProseMirror > p').nth(Math.floor(paragraphs.length / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.locator('.ProseMirror-focused').waitFor()
  return page
}
