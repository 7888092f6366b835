import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { RULES } from '../../shared/rules/index.ts'
import { createValidator, validate } from '../../shared/rules/validate.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryCleanSession, cleanAgenda } from './clean-agenda.ts'
import { PLANTS } from './plants/index.ts'

it('[RU5] a clean agenda has neither errors nor warnings', () => {
  fc.assert(
    fc.property(arbitraryCleanSession(), (session) => {
      const found = validate(cleanAgenda(session))
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('[RP1] every rule has a defect to plant', () => {
  expect(Object.keys(PLANTS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
})

describe('[RU4] a planted defect is found there and only there', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('[RU4] %s', (id, rule) => {
    forEveryPlanting(id, (clean, planted, at) => {
      expect(createValidator([rule]).check(clean)).toEqual([])
      expect(createValidator([rule]).check(planted).map(ownerOf)).toEqual([at])
    })
  })
})

describe('[RP2] each repair of a planted defect takes its finding away, adds none and is undone', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('[RP2] %s', (id, rule) => {
    forEveryPlanting(id, (_, planted) => {
      const [finding] = createValidator([rule]).check(planted)
      if (!finding?.fix) return
      const doc = createDoc()
      writeAgenda(doc, planted)
      const history = new UndoHistory(doc, Number.POSITIVE_INFINITY)
      const before = readAgenda(doc).agenda
      for (const edit of finding.fix) expect(applyEdit(doc, edit, ORIGIN.person).ok).toBe(true)
      const after = readAgenda(doc).agenda
      expect(createValidator([rule]).check(after)).toEqual([])
      expect(added(validate(before), validate(after))).toEqual([])
      history.undo()
      expect(readAgenda(doc).agenda).toEqual(before)
      doc.destroy()
    })
  })
})

function forEveryPlanting(id: string, check: (clean: Agenda, planted: Agenda, at: string) => void) {
  const plant = PLANTS[id]
  if (!plant) throw new Error(`Nothing is planted for ${id}`)
  fc.assert(
    fc.property(
      arbitraryCleanSession(plant.bodies, plant.languages),
      fc.nat(20),
      (session, pick) => {
        const clean = cleanAgenda(session)
        const { agenda, at } = plant.put(clean, pick)
        check(clean, agenda, at)
      },
    ),
    { numRuns: 12 },
  )
}

function ownerOf({ at }: Finding): string {
  const record = at.text?.owner ?? at.document ?? at.entry ?? at.meeting ?? at.item
  return record ?? (at.line === undefined ? 'fact' : `line ${at.line}`)
}

/** The rules of which there are more findings than before. */
function added(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => count(after, rule) > count(before, rule),
  )
}
