import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cyclesOf, type Import, importsOf, sourceFiles } from './architecture.ts'
import { partOf } from './import-table.ts'

const files = sourceFiles(['shared', 'server', 'client'])
const imports = files.flatMap(importsOf)

describe('the import table', () => {
  it('[AR1] every source file belongs to a part of the table', () => {
    expect(files.filter((file) => !partOf(file))).toEqual([])
  })

  it('[AR2] every import of the sources is in the table', () => {
    expect(
      imports.filter((one) => !isAllowed(one)).map((one) => `${one.from} → ${one.to}`),
    ).toEqual([])
  })

  it('[AR3] a feature reaches another feature through its index only', () => {
    const inner = imports.filter(
      ({ from, to }) =>
        featureOf(to) &&
        featureOf(from) !== featureOf(to) &&
        from.startsWith('client/features/') &&
        !/\/index\.tsx?$/.test(to),
    )
    expect(inner.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('[AR4] no chain of imports comes back to where it began', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter(({ from, isPackage }) => from === file && !isPackage).map(({ to }) => to),
      ]),
    )
    expect(cyclesOf(graph).map((cycle) => cycle.join(' → '))).toEqual([])
  })

  it('[AR5] only the main program and the command line read the environment', () => {
    const readers = files
      .filter((file) => !['server/main.ts', 'server/cli.ts'].includes(file))
      .filter(readsEnvironment)
    expect(readers).toEqual([])
  })
})

function isAllowed({ from, to, isPackage }: Import): boolean {
  const part = partOf(from)
  if (!part) return false
  if (isPackage)
    return part.packages === '*' || part.packages.includes(to.startsWith('node:') ? 'node' : to)
  if (/\.(css|svg|md)$/.test(to)) return true
  return [part.folder, ...part.parts].some(
    (folder) => to.startsWith(`${folder}/`) || dirname(to) === folder,
  )
}

function featureOf(file: string): string | undefined {
  return /^client\/features\/([^/]+)\//.exec(file)?.[1]
}

function readsEnvironment(file: string): boolean {
  return readFileSync(file, 'utf8').includes('process.env')
}
