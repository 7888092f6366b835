import { expect, it } from 'vitest'
import { stepDocument } from '../../../../client/features/documents/document-moves.ts'
import { notation } from '../../../notation.ts'

const { documents } = notation(`
Opening
  - Report
  - Note
  - Paper
`).agenda
const [report = '', note = '', paper = ''] = documents.map(({ id }) => id)

it('[DO1] a document moves one place up or down its list and not beyond its ends', () => {
  expect(stepDocument(documents, note, -1)).toMatchObject({ before: report })
  expect(stepDocument(documents, report, 1)).toMatchObject({ before: paper })
  expect(stepDocument(documents, note, 1)).toMatchObject({ before: null })
  expect(stepDocument(documents, report, -1)).toBeNull()
  expect(stepDocument(documents, paper, 1)).toBeNull()
})
