import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly resolved?: string
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** Licences under which code may be part of a work under Apache-2.0. */
const COMPATIBLE =
  /^\(?(MIT|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0)\b/

it('[DE1] every package that is shipped has a licence compatible with Apache-2.0', () => {
  const shipped = installed.filter(([, { dev }]) => !dev)
  const others = shipped.filter(([, { license }]) => !COMPATIBLE.test(license ?? ''))
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it.each([
  ['@hono/node-server', '2.1.6', 'CVE-2026-126343 and CVE-2026-126344, in its WebSocket upgrade'],
  ['prosemirror-view', '1.42.3', 'GHSA-c8x8-7fp4-3x9w, script in pasted HTML'],
])('[DE2] %s is at least at %s: %s', (name, least) => {
  const versions = installed
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)
  expect(versions).not.toEqual([])
  for (const version of versions) expect(isAtLeast(version, least), version).toBe(true)
})

it('[DE3] Yjs is there once, at exactly the version whose inner workings the text layer leans on', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const copies = installed.filter(([path]) => path.endsWith('node_modules/yjs'))
  expect(copies.map(([, { version }]) => version)).toEqual([dependencies.yjs])
  expect(dependencies.yjs).toMatch(/^\d+\.\d+\.\d+$/)
})

it('[DE4] the lock file names no registry', () => {
  expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
})

function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((one) => one.split('.').map(Number))
  for (let part = 0; part < 3; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
