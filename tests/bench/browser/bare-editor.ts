import { build } from 'esbuild'
import type { BrowserContext, Page } from 'playwright-core'
import { KEY_PROBE } from './key-probe.ts'

const SOURCE = `
  import { Editor } from '@tiptap/core'
  import StarterKit from '@tiptap/starter-kit'
  new Editor({
    element: document.querySelector('#editor'),
    extensions: [StarterKit],
    content: '<p>' + 'La Conférence sera saisie du rapport établi par le Secrétariat. '.repeat(6) + '</p>',
    autofocus: 'end',
  })
`

/** A page with nothing in it but a Tiptap editor that holds one paragraph, ready to be typed in. */
export async function openBareEditor(profile: BrowserContext): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const page = await profile.newPage()
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="editor"></div>')
  await page.addScriptTag({ content: KEY_PROBE })
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  await page.locator('.ProseMirror-focused').waitFor()
  return page
}
