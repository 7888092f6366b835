import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { RULES } from '../../shared/rules/index.ts'
import { repairsOf } from '../../shared/rules/repairs.ts'
import { createValidator, MOST_FINDINGS_OF_A_RULE, validate } from '../../shared/rules/validate.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryAgenda, arbitraryScript, editOf } from '../generators.ts'
import { agendaOf } from '../notation.ts'

describe('checking an agenda', () => {
  it('[RU9] after every edit the findings are those of a fresh look', () => {
    fc.assert(
      fc.property(arbitraryAgenda(), arbitraryScript(), (agenda, script) => {
        const { doc, now } = opened(agenda)
        const validator = createValidator()
        for (const [step, one] of script.entries()) {
          const edit = editOf(one, now(), `new-${step}`)
          if (edit) applyEdit(doc, edit, ORIGIN.person)
          expect(validator.check(now())).toEqual(validate(now()))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[RU10] whatever an agenda holds, rules report and do not throw', () => {
    fc.assert(
      fc.property(arbitraryAgenda(12), (agenda) => {
        for (const { at } of validate(agenda))
          if (at.text) expect(at.text.from).toBeLessThanOrEqual(at.text.to)
      }),
      { numRuns: 200 },
    )
  })

  it('[RU11] an edit of one text leaves the findings elsewhere as they are', () => {
    const { doc, now } = opened(
      agendaOf('Opening\n> In the the hall.\nOther matters\n> No no documents.'),
    )
    const validator = createValidator()
    const before = validator.check(now()).filter(({ at }) => at.item === 'opening')
    const text = textOf('No documents.')
    applyEdit(
      doc,
      { do: 'set-text', owner: 'other-matters', field: 'annotation', language: 'en', text },
      ORIGIN.person,
    )
    const after = validator.check(now()).filter(({ at }) => at.item === 'opening')
    expect(before.length).toBeGreaterThan(0)
    for (const [place, finding] of after.entries()) expect(finding).toBe(before[place])
  })

  it('[RU12] a rule stops after so many findings', () => {
    const many = Array.from({ length: MOST_FINDINGS_OF_A_RULE + 50 }, (_, at) => `Item ${at}`)
    const found = validate(agendaOf(many.join('\n')))
    expect(found.filter(({ rule }) => rule === 'item-annotated')).toHaveLength(
      MOST_FINDINGS_OF_A_RULE,
    )
  })

  it('[RU13] no two rules have one id, and ids are words in small letters', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/)
    expect(ids.length).toBeGreaterThanOrEqual(60)
  })

  it.each(['fr', 'en'] as const)('[RU14] the sample, opened in %s, has no error', (language) => {
    let count = 0
    const found = validate(sampleAgenda(language, () => `id${++count}`))
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(found.map(({ rule }) => rule)).toEqual(DEFENSIBLE.map(([rule]) => rule))
  })
})

/** What is found in the sample, and why it may well be said. */
const DEFENSIBLE = [
  ['item-scheduled', 'its "Other matters" has no half day yet: something is left to be done'],
  ['term-secretariat-case', 'one French annotation writes it with a capital, the others do not'],
  ['term-secretariat-case', 'the English annotation likewise'],
  ['gender-inclusive', 'it names speakers in both genders and "rapporteur" in one'],
  ['gender-inclusive', 'so it does a second time'],
] as const

describe('repairing', () => {
  it('[RU15] several repairs of one text are made together, and undone together', () => {
    const { doc, now } = opened(
      agendaOf('Opening\n> At the the hall the session  will open : at at noon.', {
        documentDate: '2026-07-15',
      }),
    )
    const undo = new Y.UndoManager([...doc.share.values()], {
      trackedOrigins: new Set([ORIGIN.person]),
    })
    const before = now()
    const textual = (finding: Finding) => finding.at.text !== undefined
    const edits = repairsOf(before, validate(before).filter(textual))
    expect(edits).toHaveLength(1)
    for (const edit of edits) apply(doc, edit)
    expect(now().items[0]?.annotation.en).toEqual(
      textOf('At the hall the session will open: at noon.'),
    )
    expect(validate(now()).filter(textual)).toEqual([])
    undo.undo()
    expect(now().items).toEqual(before.items)
  })
})

function opened(agenda: Agenda) {
  const doc = createDoc()
  writeAgenda(doc, agenda)
  const reader = createAgendaReader(doc)
  return { doc, now: () => reader.agenda() }
}

function apply(doc: Y.Doc, edit: Edit) {
  expect(applyEdit(doc, edit, ORIGIN.person).ok).toBe(true)
  expect(readAgenda(doc).findings).toEqual([])
}
