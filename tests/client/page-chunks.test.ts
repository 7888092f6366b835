import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { pageChunks } from '../../client/page-chunks.ts'

const MAIN = ours('main.tsx')
const AGENDA = ours('features/agenda-page/index.ts')

const IMPORTED: Readonly<Record<string, readonly string[]>> = {
  [MAIN]: ['react', 'app.tsx'],
  'app.tsx': ['react', 'ui.ts'],
  [AGENDA]: ['react', 'sheet.tsx'],
  'sheet.tsx': ['tiptap', 'ui.ts'],
  'import-page.tsx': ['react', 'reader.ts'],
}

it('[FC1] what every page begins with is one file, and what the page of an agenda adds is another; the rest is fetched on demand', () => {
  const chunkOf = pageChunks()
  const modules = { getModuleInfo: (id: string) => infoOf(IMPORTED[id] ?? []) }
  const named = (ids: readonly string[]) => ids.map((id) => chunkOf(id, modules))
  expect(named([MAIN, 'app.tsx', 'react', 'ui.ts'])).toEqual(['start', 'start', 'start', 'start'])
  expect(named([AGENDA, 'sheet.tsx', 'tiptap'])).toEqual([
    'agenda-page',
    'agenda-page',
    'agenda-page',
  ])
  expect(named(['import-page.tsx', 'reader.ts'])).toEqual([null, null])
})

function infoOf(importedIds: readonly string[]) {
  return { importedIds: [...importedIds] }
}

function ours(path: string): string {
  return fileURLToPath(new URL(`../../client/${path}`, import.meta.url))
}
