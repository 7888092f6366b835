import { expect, it } from 'vitest'
import { distributionLines } from '../../../../client/features/sheet/distribution-lines.ts'
import { PLAIN_FACTS } from '../../../notation.ts'

it('[SS1] each line of the distribution block names the fact that it comes from', () => {
  const facts = {
    ...PLAIN_FACTS,
    distribution: 'general',
    documentDate: '2024-07-16',
    originalLanguage: 'en',
  } as const
  const lines = distributionLines(facts, 'fr')
  expect(lines.map(({ fact }) => fact)).toEqual([
    'distribution',
    'documentDate',
    'languages',
    'originalLanguage',
  ])
})
