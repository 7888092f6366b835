import { readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { filesBelow } from './files.ts'

/** One import statement of a source file, its target resolved. */
export interface Import {
  readonly from: string
  /** A path of this repository, or the name of a package. */
  readonly to: string
  readonly isPackage: boolean
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The source files of the given folders, as paths from the top of the repository. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => filesBelow(folder, /\.tsx?$/))
}

/** Every import of a file; `import type` and `import()` count. */
export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...source.matchAll(STATEMENT)].map((match) => {
    const to = match[1] ?? match[2] ?? match[3] ?? ''
    const relative = to.startsWith('.')
    return {
      from: file,
      to: relative ? normalize(`${dirname(file)}/${to}`) : packageName(to),
      isPackage: !relative,
    }
  })
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The cycles of an import graph, each as the path that comes back to its first file. */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file])
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}
