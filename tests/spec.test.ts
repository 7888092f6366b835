import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow } from './files.ts'

const SPECS = ['shared/SPEC.md', 'server/SPEC.md', 'client/SPEC.md', 'tests/SPEC.md']
const STATEMENT = /^- \*\*([A-Z][A-Z0-9]{1,2}\d+)\*\* /gm
const QUOTED = /\[((?:[A-Z][A-Z0-9]{1,2}\d+)(?:, ?[A-Z][A-Z0-9]{1,2}\d+)*)\]/g
const REQUIREMENT = /^R\d+$/

const stated = SPECS.flatMap((file) => matches(readFileSync(file, 'utf8'), STATEMENT))
const quoted = filesBelow('tests', /\.tsx?$/)
  .flatMap((file) => matches(readFileSync(file, 'utf8'), QUOTED))
  .flatMap((ids) => ids.split(/, ?/))
  .filter((id) => !REQUIREMENT.test(id))

it('[SQ1] no statement number is given twice', () => {
  expect(stated.filter((id, place) => stated.indexOf(id) !== place)).toEqual([])
})

it('[SQ2] every statement is quoted by a test', () => {
  expect(stated.filter((id) => !quoted.includes(id))).toEqual([])
})

it('[SQ3] every statement that a test quotes exists', () => {
  expect([...new Set(quoted)].filter((id) => !stated.includes(id))).toEqual([])
})

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}
