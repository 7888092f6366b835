import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { PerLanguage } from '../../shared/model/language.ts'
import type { Text } from '../../shared/model/text.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { isKnownRoot, SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { isEmptyText } from '../../shared/ydoc/text-cache.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryAgenda } from '../generators.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'
import { agendaOf } from '../notation.ts'

function written(agenda: Agenda): Y.Doc {
  const doc = createDoc()
  writeAgenda(doc, agenda)
  return doc
}

/** A text that says nothing is as good as none: it leaves no trace in a document. */
function saying(texts: PerLanguage<Text>): PerLanguage<Text> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => !isEmptyText(text)))
}

function withoutEmptyTexts(agenda: Agenda): Agenda {
  return {
    ...agenda,
    items: agenda.items.map((item) => ({
      ...item,
      title: saying(item.title),
      shortTitle: saying(item.shortTitle),
      annotation: saying(item.annotation),
    })),
    documents: agenda.documents.map((one) => ({ ...one, title: saying(one.title) })),
    entries: agenda.entries.map((one) => ({ ...one, text: saying(one.text) })),
  }
}

it('[RD50] an agenda with everything in it reads back as it was written', () => {
  expect(readAgenda(written(KITCHEN_SINK))).toEqual({ agenda: KITCHEN_SINK, findings: [] })
})

it('[RD50] any agenda reads back as it was written', () => {
  fc.assert(
    fc.property(arbitraryAgenda(), (agenda) => {
      const read = readAgenda(written(agenda))
      expect(read).toEqual({ agenda: withoutEmptyTexts(agenda), findings: [] })
    }),
    { numRuns: 150 },
  )
})

it('[RD51] [R9] an agenda is written in one transaction, under the client id of the server', () => {
  const doc = createDoc()
  const { clientID } = doc
  let updates = 0
  doc.on('update', () => updates++)
  writeAgenda(doc, KITCHEN_SINK)
  expect(updates).toBe(1)
  expect([...doc.store.clients.keys()]).toEqual([SERVER_CLIENT])
  expect(doc.clientID).toBe(clientID)
})

it('[RD52] the same agenda makes the same bytes wherever it is written', () => {
  const [one, two] = [written(KITCHEN_SINK), written(KITCHEN_SINK)]
  expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(two))
})

it('[RD53] [R16] a document in which anything was ever written is refused and left as it is', () => {
  const doc = written(agendaOf('Opening'))
  const before = Y.encodeStateAsUpdate(doc)
  expect(() => writeAgenda(doc, KITCHEN_SINK)).toThrow('an empty document')
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

it('[RD53] a document that waits for a missing part of its history is refused', () => {
  const source = createDoc()
  const updates: Uint8Array[] = []
  source.on('update', (update: Uint8Array) => updates.push(update))
  source.getMap('facts').set('state', 'draft')
  source.getMap('facts').set('state', 'issued')
  const doc = createDoc()
  Y.applyUpdate(doc, updates[1] ?? new Uint8Array())
  expect(() => writeAgenda(doc, KITCHEN_SINK)).toThrow('an empty document')
})

it('[RD54] only roots of the layout are written', () => {
  const names = [...written(KITCHEN_SINK).share.keys()]
  expect(names.filter((name) => !isKnownRoot(name))).toEqual([])
})
