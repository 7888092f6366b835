import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REFUSED_REASONS } from '../shared/protocol/messages.ts'
import { PROBLEMS } from '../shared/protocol/problem.ts'

type Catalogue = ReadonlyMap<string, string>

const NAMESPACES = namespacesOf('en')
const PLURAL = /_(zero|one|two|few|many|other)$/

const en = readAll('en')
const fr = readAll('fr')

describe('the catalogues of the interface', () => {
  it('[I81] French and English have the same namespaces and the same keys', () => {
    expect(namespacesOf('fr')).toEqual(NAMESPACES)
    expect(stems(fr)).toEqual(stems(en))
  })

  it('[I82] every plural has the forms of its language', () => {
    expect(missingForms(en, ['one', 'other'])).toEqual([])
    expect(missingForms(fr, ['one', 'many', 'other'])).toEqual([])
  })

  it('[I83] both languages fill the same values into a message', () => {
    const differing = [...en].filter(([key, text]) => {
      const other = fr.get(key)
      return other !== undefined && values(text).join() !== values(other).join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('[I84] every key that the client uses exists', () => {
    const known = new Set(stems(en))
    const missing = usedKeys().filter(({ keys }) => !keys.some((key) => known.has(key)))
    expect(missing.map(({ file, keys }) => `${file}: ${keys[0]}`)).toEqual([])
  })

  it('[I85] French has no-break spaces and typographic apostrophes, and nothing is left in English', () => {
    const badSpace = / [;:!?»]|« |[\p{L}.)][;!?»]|«\p{L}|'/u
    const wrong = [...fr].filter(([, text]) => badSpace.test(text))
    expect(wrong).toEqual([])
    const english = /\b(the|this|was|were|with|your|you|not|and|is|are)\b/i
    expect([...fr].filter(([, text]) => english.test(text))).toEqual([])
  })

  it('[I86] every problem of the server and every refusal is said in words', () => {
    const refusals = [
      ...(readFileSync('shared/model/edit.ts', 'utf8')
        .split('export type RefusalCode')[1]
        ?.matchAll(/'([\w-]+)'/g) ?? []),
    ].map(([, code]) => `errors:refusal.${code}`)
    const wanted = [
      ...refusals,
      ...Object.keys(PROBLEMS).map((code) => `errors:problem.${code}`),
      ...REFUSED_REASONS.map((reason) => `errors:refused.${reason}`),
    ]
    expect(refusals.length).toBeGreaterThan(5)
    expect(wanted.filter((key) => !en.has(key) || !fr.has(key))).toEqual([])
  })
})

function namespacesOf(language: string): readonly string[] {
  return readdirSync(`client/i18n/${language}`)
    .map((file) => basename(file, '.json'))
    .sort()
}

function readAll(language: string): Catalogue {
  const messages = new Map<string, string>()
  const read = (prefix: string, value: unknown): void => {
    if (typeof value === 'string') messages.set(prefix, value)
    else
      for (const [key, inner] of Object.entries(value as object))
        read(prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`, inner)
  }
  for (const namespace of NAMESPACES)
    read(
      `${namespace}:`,
      JSON.parse(readFileSync(`client/i18n/${language}/${namespace}.json`, 'utf8')),
    )
  return messages
}

/** Keys without their plural endings. */
function stems(catalogue: Catalogue): readonly string[] {
  return [...new Set([...catalogue.keys()].map((key) => key.replace(PLURAL, '')))].sort()
}

function missingForms(catalogue: Catalogue, forms: readonly string[]): readonly string[] {
  const plurals = [...catalogue.keys()].filter((key) => key.endsWith('_other'))
  return plurals
    .map((key) => key.replace(PLURAL, ''))
    .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
    .filter((key) => !catalogue.has(key))
}

function values(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort()
}

/**
 * The literal keys that source files pass to `t`, each in the namespaces the file may mean.
 */
function usedKeys(): readonly { readonly file: string; readonly keys: readonly string[] }[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => `client/${file}`)
  return sources.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const spaces = [...source.matchAll(/useTranslation\((?:\[)?'([\w-]+)'/g)].map(
      ([, name]) => name,
    )
    const inFile = spaces.length > 0 ? spaces : ['common']
    return [...source.matchAll(/\bt\(\s*'([\w.:-]+)'/g)].map(([, key = '']) => ({
      file,
      keys: key.includes(':') ? [key] : [...inFile, 'common'].map((space) => `${space}:${key}`),
    }))
  })
}
