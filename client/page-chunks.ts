import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

/** What the bundler knows of modules, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The modules that a file is made of: all that these import at once. */
const FILES = {
  start: './main.tsx',
  'agenda-page': './features/agenda-page/index.ts',
} as const

/**
 * Says to which file the code of a module goes: one for what every page begins with, one for what
 * the page of an agenda adds; null for what is fetched on demand, which the bundler divides. A
 * browser takes longer to ask for forty small files than these two take to arrive.
 */
export function pageChunks(): (id: string, modules: Modules) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  return (id, modules) => {
    for (const [name, from] of Object.entries(FILES)) {
      const ids = known.get(name) ?? importedFrom(pathOf(from), modules)
      known.set(name, ids)
      if (ids.has(id)) return name
    }
    return null
  }
}

function pathOf(file: string): string {
  return normalizePath(fileURLToPath(new URL(file, import.meta.url)))
}

function importedFrom(start: string, modules: Modules): ReadonlySet<string> {
  const ids = new Set([start])
  for (const id of ids) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) ids.add(imported)
  }
  return ids
}
