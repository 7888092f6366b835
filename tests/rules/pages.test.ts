import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { RULES } from '../../shared/rules/index.ts'
import { createValidator } from '../../shared/rules/validate.ts'
import { filesBelow } from '../files.ts'
import { readExample } from './example.ts'

const page = (id: string, suffix = '') => `shared/rules/${id}${suffix}.md`

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(['', '.fr'])('[RU1] the examples of its page%s are found and let pass', (suffix) => {
    const source = readFileSync(page(id, suffix), 'utf8')
    const triggers = blocksOf(source, 'triggers')
    const fine = blocksOf(source, 'fine')
    expect(triggers.length).toBeGreaterThan(0)
    expect(fine.length).toBeGreaterThan(0)
    for (const block of triggers) {
      const { agenda, expected, marked } = readExample(block, id)
      const findings = createValidator([rule]).check(agenda)
      expect(expected.length).toBeGreaterThan(0)
      expect(ownersOf(findings)).toEqual([...new Set(expected)].sort())
      if (marked.length > 0) expect(wordsOf(findings, agenda)).toEqual(marked.toSorted())
    }
    for (const block of fine)
      expect(createValidator([rule]).check(readExample(block, id).agenda)).toEqual([])
  })
})

it('[RU2] every rule has its page in English and French, its name and its message', () => {
  for (const language of ['en', 'fr']) {
    const { rule } = catalogue(language)
    expect(Object.keys(rule).sort()).toEqual(RULES.map(({ id }) => id).sort())
    for (const { name, message } of Object.values(rule)) expect(name && message).toBeTruthy()
  }
  const pages = RULES.flatMap(({ id }) => [page(id), page(id, '.fr')])
  expect(pages.filter((path) => !existsSync(path))).toEqual([])
  expect(filesBelow('shared/rules', /\.md$/)).toEqual(pages.sort())
})

it('[RU3] every message is said with values that its rule gives', () => {
  for (const rule of RULES) {
    const [block = ''] = blocksOf(readFileSync(page(rule.id), 'utf8'), 'triggers')
    const findings = createValidator([rule]).check(readExample(block, rule.id).agenda)
    for (const language of ['en', 'fr'])
      for (const [, name = ''] of (catalogue(language).rule[rule.id]?.message ?? '').matchAll(
        /\{\{(\w+)\}\}/g,
      ))
        for (const { values } of findings) expect(Object.keys(values ?? {})).toContain(name)
  }
})

it('[RU2] the French pages and messages have the spaces and apostrophes of French print', () => {
  for (const { id } of RULES) {
    const prose = readFileSync(page(id, '.fr'), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
    const { name, message } = catalogue('fr').rule[id] ?? { name: '', message: '' }
    const words = [prose, name, message].join('\n').replace(" (')", '')
    expect(words.match(/\p{L} [;:!?»]|« |[ \u00a0][;:!?][^\s*]|\p{L}'\p{L}/gu), id).toBeNull()
  }
})

interface Catalogue {
  readonly rule: Readonly<Record<string, { readonly name: string; readonly message: string }>>
}

function catalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(`client/i18n/${language}/rules.json`, 'utf8'))
}

function blocksOf(source: string, kind: string): readonly string[] {
  return [...source.matchAll(/^```(\w+)\n([\s\S]*?)\n```/gm)]
    .filter(([, name]) => name === kind)
    .map(([, , block = '']) => block)
}

function ownersOf(findings: readonly Finding[]): readonly string[] {
  const owners = findings.map(
    ({ at }) =>
      at.document ??
      at.entry ??
      at.meeting ??
      at.item ??
      (at.line === undefined ? 'fact' : `line ${at.line}`),
  )
  return [...new Set(owners)].sort()
}

/** The words on one line that findings point at. */
function wordsOf(findings: readonly Finding[], agenda: Agenda): readonly string[] {
  const places = new Map(findings.map(({ at }) => [JSON.stringify(at.text), at.text]))
  return [...places.values()]
    .flatMap((place) => {
      if (!place) return []
      const { owner, field, language, from, to } = place
      const item = agenda.items.find(({ id }) => id === owner)
      const title = (item ?? agenda.documents.find(({ id }) => id === owner))?.title
      const text = field === 'annotation' ? item?.annotation : title
      return [plainText(text?.[language]).slice(from, to)]
    })
    .filter((words) => words !== '' && !words.includes('\n'))
    .sort()
}
