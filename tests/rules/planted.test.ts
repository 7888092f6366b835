import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../shared/model/finding.ts'
import { RULES } from '../../shared/rules/index.ts'
import { createValidator, validate } from '../../shared/rules/validate.ts'
import { arbitraryCleanSession, cleanAgenda } from './clean-agenda.ts'
import { PLANTS } from './planted.ts'

it('[RU5] a clean agenda has neither errors nor warnings', () => {
  fc.assert(
    fc.property(arbitraryCleanSession, (session) => {
      const found = validate(cleanAgenda(session))
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('[RU4] a planted defect is found there and only there', () => {
  it.each(Object.entries(PLANTS))('[RU4] %s', (id, plant) => {
    const rule = RULES.find((one) => one.id === id)
    if (!rule) throw new Error(`There is no rule ${id}`)
    fc.assert(
      fc.property(arbitraryCleanSession, fc.nat(20), (session, pick) => {
        const clean = cleanAgenda(session)
        expect(createValidator([rule]).check(clean)).toEqual([])
        const { agenda, at } = plant(clean, pick)
        const found = createValidator([rule]).check(agenda)
        expect(found.map(ownerOf)).toEqual([at])
      }),
      { numRuns: 25 },
    )
  })
})

function ownerOf({ at }: Finding): string {
  return at.text?.owner ?? at.document ?? at.entry ?? at.meeting ?? at.item ?? 'fact'
}
