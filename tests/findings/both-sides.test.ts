import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type CheckedFinding, createChecker } from '../../client/state/checks/checker.ts'
import type { RulesAnswer } from '../../server/findings/rules-calls.ts'
import { RulesDesk } from '../../server/findings/rules-desk.ts'
import { applyPatch, patchBetween } from '../../shared/base/patch.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryAgenda, arbitraryScript, editOf } from '../generators.ts'

it('[FI15] after any edits the page and the server find the same, under the same keys, in 1,000 agendas', () => {
  const { pageFinds } = aPage()
  const server = aServer()
  let found = 0
  fc.assert(
    fc.property(arbitraryAgenda(2), arbitraryScript(3), (agenda, script) => {
      const doc = createDoc()
      writeAgenda(doc, agenda)
      const reader = createAgendaReader(doc)
      server.load(doc)
      pageFinds(reader.agenda())
      for (const [step, one] of script.entries()) {
        const edit = editOf(one, reader.agenda(), `new-${step}`)
        const before = Y.encodeStateVector(doc)
        if (edit) applyEdit(doc, edit, ORIGIN.person)
        server.update(Y.encodeStateAsUpdate(doc, before))
      }
      const here = pageFinds(reader.agenda())
      found += here.length
      expect(server.finds()).toEqual(here)
      reader.dispose()
      doc.destroy()
    }),
    { numRuns: 1_000 },
  )
  expect(found).toBeGreaterThan(1_000)
}, 240_000)

/** The checks of a page, with what goes to its thread and back cloned as between threads. */
function aPage() {
  const check = createChecker()
  let before: Agenda | null = null
  let all: unknown = []
  const pageFinds = (agenda: Agenda): readonly unknown[] => {
    const request = { version: 1, agenda: patchBetween(before, agenda) }
    before = agenda
    all = applyPatch(all, structuredClone(check(structuredClone(request)).findings))
    const checked = all as readonly CheckedFinding[]
    return checked.map(({ key, finding }) => JSON.parse(JSON.stringify({ key, ...finding })))
  }
  return { pageFinds }
}

/** The thread of the server's rules, which knows a document by its stored updates alone. */
function aServer() {
  const answers: RulesAnswer[] = []
  const desk = new RulesDesk((answer) => answers.push(structuredClone(answer)))
  let seq = 0
  const agenda = 'a'
  return {
    load: (doc: Y.Doc) => {
      seq++
      desk.take({ do: 'load', agenda, pieces: [Y.encodeStateAsUpdate(doc)], seq })
    },
    update: (bytes: Uint8Array) => desk.take({ do: 'update', agenda, bytes, seq: ++seq }),
    finds: (): readonly unknown[] => {
      desk.take({ do: 'ask', id: 1, agenda, what: 'findings', holidays: {} })
      const answer = answers.pop()
      const value = answer && 'value' in answer ? answer.value : null
      const { findings } = JSON.parse(typeof value === 'string' ? value : '')
      return findings.map((finding: object) => ({ ...finding, ignored: undefined }))
    },
  }
}
