import * as Y from 'yjs'
import type { Id } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import type { RecordRoot } from './layout.ts'
import { type Reading, readRecord } from './read-record.ts'
import { isId, type Records } from './records.ts'
import { rootMap } from './shared-type.ts'

/** Remembers the records of a document as they were last read. */
export interface RecordCache {
  /** All records, and what could not be read; only what was forgotten is read again. */
  readonly read: () => { readonly records: Records; readonly findings: readonly Finding[] }
  /** Takes the record to have changed. */
  readonly forget: (root: RecordRoot, id: Id) => void
}

type Readings = { readonly [Root in RecordRoot]: Map<Id, Reading<Root>> }

/** Reads the records of a document, each once. */
export function createRecordCache(doc: Y.Doc): RecordCache {
  const known: Readings = {
    items: new Map(),
    documents: new Map(),
    meetings: new Map(),
    entries: new Map(),
    unplaced: new Map(),
    places: new Map(),
  }
  const read = () => {
    const findings: Finding[] = []
    const all = <Root extends RecordRoot>(root: Root) => readRoot(doc, root, known[root], findings)
    const records: Records = {
      items: all('items'),
      documents: all('documents'),
      meetings: all('meetings'),
      entries: all('entries'),
      unplaced: all('unplaced'),
      places: all('places'),
    }
    return { records, findings }
  }
  return { read, forget: (root, id) => known[root].delete(id) }
}

function readRoot<Root extends RecordRoot>(
  doc: Y.Doc,
  root: Root,
  known: Map<Id, Reading<Root>>,
  findings: Finding[],
): Reading<Root>['record'][] {
  const records: Reading<Root>['record'][] = []
  for (const [id, value] of rootMap(doc, root)?.entries() ?? []) {
    const reading = known.get(id) ?? readOne(root, id, value)
    if (!reading) {
      findings.push({
        rule: 'unreadable-record',
        severity: 'warning',
        at: {},
        values: { root, id },
      })
      continue
    }
    known.set(id, reading)
    records.push(reading.record)
    findings.push(...reading.findings)
  }
  return records
}

function readOne<Root extends RecordRoot>(
  root: Root,
  id: string,
  value: unknown,
): Reading<Root> | null {
  return isId(id) && value instanceof Y.Map ? readRecord(root, id, value) : null
}
