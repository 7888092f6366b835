import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReading, type LocatedFinding } from '../../server/commands/check-lines.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import { type Mark, wholeDocument } from './whole-documents.ts'

/** A source breaks sentences over lines; a finding may be told at the line before or after. */
const NEAR = 1

describe.each(readdirSync('tests/fixtures/defects'))('[RG1] %s', (name) => {
  it('[RG1] what is wrong in a document of another body is found, and nothing else', () => {
    const { source, planted, following } = wholeDocument(name)
    const left = checked(source)
    const missed = planted.filter((mark) => !taken(mark, left)).map(told)
    for (const mark of following) taken(mark, left)
    expect(missed).toEqual([])
    expect(left.map(({ line, finding }) => `${line} ${finding.rule}`)).toEqual([])
  })
})

describe.each(readdirSync('tests/fixtures/clean'))('[RG3] %s', (name) => {
  it('[RG3] a document of another body without defects has neither errors nor warnings', () => {
    const found = checked(readFileSync(`tests/fixtures/clean/${name}`, 'utf8'))
    const grave = found.filter(({ finding }) => finding.severity !== 'info')
    expect(grave.map(({ line, finding }) => `${line} ${finding.rule}`)).toEqual([])
  })
})

function checked(source: string): LocatedFinding[] {
  let count = 0
  return [...checkReading(source, readTextAgenda(source, { newId: () => `r${++count}` }))]
}

/** Takes the finding that a mark expects out of the others; false when there is none. */
function taken({ line, rules }: Mark, left: LocatedFinding[]): boolean {
  const isMeant = (one: LocatedFinding, far: number) =>
    rules.includes(one.finding.rule) && Math.abs(one.line - line) <= far
  const exact = left.findIndex((one) => isMeant(one, 0))
  const at = exact < 0 ? left.findIndex((one) => isMeant(one, NEAR)) : exact
  if (at >= 0) left.splice(at, 1)
  return at >= 0
}

function told({ line, rules }: Mark): string {
  return `${line} ${rules.join('|')}`
}
