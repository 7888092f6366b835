import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parsePage } from '../../../../client/features/checks/parse-page.ts'
import { filesBelow } from '../../../files.ts'

/** What would be left of the notation; a page on marks of other formats shows some of them. */
const SIGNS = /```|\*\*|\{[a-z]+-[a-z-]+\}|[⟦⟧∅×]|^[>@*=?~-]/

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
        : part.lines.flatMap((line) => line.words.map(({ text }) => text)),
    )
    expect(
      words.filter((text) => SIGNS.test(text) && !text.startsWith('**')),
      file,
    ).toEqual([])
    expect(
      examples.some(({ lines }) => lines.some(({ isFound }) => isFound)),
      file,
    ).toBe(true)
  }
})

it('[CK33] an example is read as an agenda: numbers, facts, meetings and the words found', () => {
  const [example] = parsePage(`\`\`\`triggers
facts: language fr; schema cnd; opening 2027-03-08 {some-rule}
Débat général
  Discours
  > Le ⟦mardi⟧ 8 mars. {some-rule}
@ 2027-03-08 10:00-13:00 parallel plenum
---
General debate
\`\`\``)
  const lines = example?.is === 'example' ? example.lines : []
  expect(lines.map(({ kind, number, isFound }) => [kind, number, isFound])).toEqual([
    ['facts', undefined, true],
    ['item', '1.', false],
    ['item', 'a)', false],
    ['annotation', undefined, true],
    ['meeting', undefined, false],
    ['language', undefined, false],
    ['item', '1.', false],
  ])
  expect(lines[0]?.facts).toMatchObject({ languages: ['fr'], schema: 'cnd', opening: '2027-03-08' })
  expect(lines[3]?.words.filter(({ isFound }) => isFound)).toEqual([
    { text: 'mardi', isFound: true },
  ])
  expect(lines[4]?.meeting).toMatchObject({ start: '10:00', isParallel: true, body: 'plenum' })
})
