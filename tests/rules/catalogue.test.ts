import { expect, it } from 'vitest'
import { NOT_RUN_LIVE } from '../../shared/rules/import-only.ts'
import { RULES } from '../../shared/rules/index.ts'

it('[RU17] a rule that is not run on an agenda is named with the reason, and only such a rule', () => {
  const ids = new Set(RULES.map(({ id }) => id))
  expect(Object.keys(NOT_RUN_LIVE).filter((id) => ids.has(id))).toEqual([])
  for (const reason of Object.values(NOT_RUN_LIVE)) expect(reason).toMatch(/^.{20,}\.$/)
})
