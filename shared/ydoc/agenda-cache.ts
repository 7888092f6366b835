import type * as Y from 'yjs'
import type { Agenda, Id } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Text } from '../model/text.ts'
import { type Arrangement, arrange } from './arrange.ts'
import { createAssembly } from './assemble.ts'
import { RECORD_ROOTS, type RecordRoot } from './layout.ts'
import { type FactReading, readFacts } from './read-facts.ts'
import { createRecordCache } from './record-cache.ts'
import { rootMap } from './shared-type.ts'
import { createTextCache, type TextsAs } from './text-cache.ts'

/** Reads a document again and again, each time only what was forgotten since the last time. */
export interface AgendaCache {
  /** The agenda now; what did not change since the last time is the same object. */
  readonly agenda: () => Agenda
  /** What cannot be read, or not as it stands. */
  readonly findings: () => readonly Finding[]
  /** One text; an empty one where nothing was written. */
  readonly text: (place: TextPlace) => Text
  readonly forgetFacts: () => void
  readonly forgetRecord: (root: RecordRoot, id: Id) => void
  readonly forgetText: (place: TextPlace) => void
}

/** Reads nothing yet: the first call does. */
export function createAgendaCache(doc: Y.Doc, as?: TextsAs): AgendaCache {
  const records = createRecordCache(doc)
  const texts = createTextCache(doc, as)
  const { assemble, forgetTexts } = createAssembly(texts)
  let facts: FactReading | null = null
  let structure: Structure | null = null
  let agenda: Agenda | null = null

  const readFactsOnce = () => (facts ??= readFacts(rootMap(doc, 'facts')))
  const readStructureOnce = () => (structure ??= readStructure(records))
  return {
    agenda: () => (agenda ??= assemble(readFactsOnce().facts, readStructureOnce().arrangement)),
    findings: () => [
      ...readFactsOnce().findings,
      ...readStructureOnce().findings,
      ...ownerless(texts.written(), readStructureOnce().arrangement),
    ],
    text: texts.text,
    forgetFacts: () => {
      facts = agenda = null
    },
    forgetRecord: (root, id) => {
      records.forget(root, id)
      structure = agenda = null
    },
    forgetText: (place) => {
      texts.forget(place)
      forgetTexts(place.owner)
      agenda = null
    },
  }
}

interface Structure {
  readonly arrangement: Arrangement
  readonly findings: readonly Finding[]
}

function readStructure(records: ReturnType<typeof createRecordCache>): Structure {
  const reading = records.read()
  const arrangement = arrange(reading.records)
  return { arrangement, findings: [...reading.findings, ...arrangement.findings] }
}

/** Texts whose owner is nowhere: they show nowhere either. Footnotes belong to other texts. */
function ownerless(texts: readonly TextPlace[], arrangement: Arrangement): readonly Finding[] {
  const ids = new Set(RECORD_ROOTS.flatMap((root) => arrangement[root].all.map(({ id }) => id)))
  return texts
    .filter(({ field, owner }) => field !== 'body' && !ids.has(owner))
    .map((place) => ({
      rule: 'text-without-owner',
      severity: 'warning',
      at: { text: { ...place, from: 0, to: 0 } },
    }))
}
