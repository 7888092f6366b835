import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parsePage } from '../../../../client/features/checks/parse-page.ts'
import { filesBelow } from '../../../files.ts'

const PAGES = filesBelow('shared/rules', /\.md$/)

it('[CK33] every page of a rule is read without a sign of its notation left', () => {
  expect(PAGES.length).toBeGreaterThan(200)
  for (const file of PAGES) {
    const parts = parsePage(readFileSync(file, 'utf8'))
    const examples = parts.filter((part) => part.is === 'example')
    expect(
      examples.map(({ kind }) => kind),
      file,
    ).toEqual(expect.arrayContaining(['triggers', 'fine']))
    const words = parts.flatMap((part) =>
      part.is === 'paragraph'
        ? part.pieces.map(({ text }) => text)
        : part.lines.map(({ text }) => text),
    )
    expect(
      words.filter((text) => /```|\*\*|\{[a-z]+-[a-z-]+\}/.test(text)),
      file,
    ).toEqual([])
    expect(
      examples.some(({ lines }) => lines.some(({ isFound }) => isFound)),
      file,
    ).toBe(true)
  }
})
