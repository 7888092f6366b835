import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NOT_RUN_LIVE } from '../../shared/rules/import-only.ts'
import { RULES } from '../../shared/rules/index.ts'

/** Beside the corpus lies the catalogue from which the rules were taken. */
const CATALOGUE = `${process.env.AGENDA_CORPUS ?? '../shared/corpus'}/../rules.json`

it('[RU17] a rule that is not run on an agenda is named with the reason, and only such a rule', () => {
  const ids = new Set(RULES.map(({ id }) => id))
  expect(Object.keys(NOT_RUN_LIVE).filter((id) => ids.has(id))).toEqual([])
  for (const reason of Object.values(NOT_RUN_LIVE)) expect(reason).toMatch(/^.{20,}\.$/)
})

it.runIf(existsSync(CATALOGUE))('[RU17] every rule of the catalogue is run or has a reason', () => {
  const catalogue: readonly { readonly id: string }[] = JSON.parse(readFileSync(CATALOGUE, 'utf8'))
  const known = new Set([...RULES.map(({ id }) => id), ...Object.keys(NOT_RUN_LIVE)])
  expect(catalogue.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})
