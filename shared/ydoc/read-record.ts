import { TRACKS } from '../model/agenda.ts'
import type { Finding, Place } from '../model/finding.ts'
import { LANGUAGES } from '../model/language.ts'
import { PLACE_KINDS, PLACE_NOTES } from '../model/place-to-check.ts'
import {
  createFields,
  type Fields,
  isAmount,
  isCount,
  isDate,
  isOneOf,
  isString,
  isTime,
  present,
} from './fields.ts'
import type { RecordRoot } from './layout.ts'
import {
  type DocumentRecord,
  type EntryRecord,
  type ItemRecord,
  isId,
  type MeetingRecord,
  type PlaceRecord,
  type RecordTypes,
  type UnplacedRecord,
} from './records.ts'
import type { UnreadMap } from './shared-type.ts'

/** A record as it was read, with what could not be read of it. */
export interface Reading<Root extends RecordRoot> {
  readonly record: RecordTypes[Root]
  readonly findings: readonly Finding[]
}

/** The own values of a record beside what every record has. */
interface Common {
  readonly id: string
  readonly deleted: boolean
}

/** Stands in for a place among siblings that cannot be read: the first key of an empty list. */
const FIRST_KEY = 'a0'

/** Stands in for a meeting's day that cannot be read; nobody met on it. */
const NO_DAY = '1970-01-01'

const READERS: {
  readonly [Root in RecordRoot]: (common: Common, fields: Fields) => RecordTypes[Root]
} = {
  items: readItem,
  documents: readDocument,
  meetings: readMeeting,
  entries: readEntry,
  unplaced: readUnplaced,
  places: readPlace,
}

/** Reads one record of a root map; every value that cannot be read gets a default and a finding. */
export function readRecord<Root extends RecordRoot>(
  root: Root,
  id: string,
  map: UnreadMap,
): Reading<Root> {
  const fields = createFields(map, placeOf(root, id))
  const deleted = fields.pick('deleted', isFlag) ?? false
  const record = READERS[root]({ id, deleted }, fields)
  return { record, findings: fields.findings }
}

/** Where a finding about a record points. */
export function placeOf(root: RecordRoot, id: string): Place {
  if (root === 'items') return { item: id }
  if (root === 'documents') return { document: id }
  if (root === 'meetings') return { meeting: id }
  return root === 'entries' ? { entry: id } : {}
}

function readItem(common: Common, { need }: Fields): ItemRecord {
  return {
    ...common,
    parent: need('parent', isReference, null),
    order: need('order', isOrder, FIRST_KEY),
  }
}

function readDocument(common: Common, { need, pick }: Fields): DocumentRecord {
  return {
    ...common,
    item: need('item', isString, ''),
    order: need('order', isOrder, FIRST_KEY),
    ...present('type', pick('type', isString)),
    ...present('symbol', pick('symbol', isString)),
    ...present('note', pick('note', isString)),
  }
}

function readMeeting(common: Common, { need, pick }: Fields): MeetingRecord {
  return {
    ...common,
    date: need('date', isDate, NO_DAY),
    start: need('start', isTime, '00:00'),
    end: need('end', isTime, '00:00'),
    track: need('track', isOneOf(TRACKS), 'plenary'),
    ...present('body', pick('body', isString)),
  }
}

function readEntry(common: Common, { need }: Fields): EntryRecord {
  return {
    ...common,
    meeting: need('meeting', isString, ''),
    order: need('order', isOrder, FIRST_KEY),
    item: need('item', isReference, null),
  }
}

function readUnplaced(common: Common, { need }: Fields): UnplacedRecord {
  return { ...common, line: need('line', isCount, 1), text: need('text', isString, '') }
}

function readPlace(common: Common, { need, pick }: Fields): PlaceRecord {
  return {
    ...common,
    number: need('number', isCount, 1),
    kind: need('kind', isOneOf(PLACE_KINDS), 'fact'),
    owner: need('owner', isReference, null),
    field: need('field', isString, ''),
    ...present('language', pick('language', isOneOf(LANGUAGES))),
    quote: need('quote', isString, ''),
    at: need('at', isAmount, 0),
    from: need('from', isAmount, 0),
    was: need('was', isString, ''),
    proposed: need('proposed', isStringOrNull, null),
    applied: need('applied', isFlag, false),
    ...present('note', pick('note', isOneOf(PLACE_NOTES))),
  }
}

function isStringOrNull(value: unknown): value is string | null {
  return value === null || isString(value)
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isReference(value: unknown): value is string | null {
  return value === null || isId(value)
}

function isOrder(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
