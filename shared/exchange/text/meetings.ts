import { keysBetween } from '../../base/order-key.ts'
import type { Entry, IsoDate, IsoTime, Meeting, Track } from '../../model/agenda.ts'
import { textOf } from '../../model/plain-text.ts'
import { dated, type PrintedDay, weekdayAgrees } from './dates.ts'
import { type SessionDays, settleDates, settleDays } from './day-labels.ts'
import { type DraftItem, flatItems, isOutOfTurn, itemsByPath } from './draft.ts'
import { fold } from './fold.ts'
import type { Marker } from './marker.ts'
import type { Reader } from './reader.ts'
import { beginsAlike, similarity } from './similarity.ts'
import { type RowToken, refKey, type Segment, type Token } from './timetable-token.ts'

/** The meetings of a timetable and what stands in each. */
export interface Meetings {
  readonly meetings: readonly Meeting[]
  readonly entries: readonly Entry[]
}

interface Slot {
  readonly start: IsoTime
  readonly end: IsoTime
}

interface State {
  readonly reader: Reader
  readonly items: readonly DraftItem[]
  readonly standard: readonly Slot[]
  readonly meetings: Meeting[]
  /** The meetings by day, time, track and body. */
  readonly held: Map<string, Meeting>
  /** The times at which there is a meeting. */
  readonly taken: Set<string>
  readonly rows: Map<string, RowsOf>
  /** The items that titles without a number were found to be. */
  readonly titled: Map<string, Match>
  date: IsoDate | null
  slot: Slot | null
}

interface RowsOf {
  readonly meeting: Meeting
  readonly entries: Omit<Entry, 'order'>[]
}

/** The item whose title is most like a title, and how alike they are, 0 to 1. */
interface Match {
  readonly item: DraftItem | null
  readonly alike: number
}

/** A title less like that of the item whose number stands beside it may be another's. */
const UNLIKE = 0.5
const ALIKE = 0.85
const SAME = 0.97

/** Builds meetings and entries from the segments of a timetable. */
export function buildMeetings(
  segments: readonly Segment[],
  items: readonly DraftItem[],
  session: SessionDays,
  reader: Reader,
): Meetings {
  const tokens = settleDates(
    settleDays(
      segments.flatMap((segment) => segment.tokens),
      reader.ledger,
    ),
    session,
  )
  const state: State = {
    reader,
    items,
    standard: standardSlots(tokens),
    meetings: [],
    held: new Map(),
    taken: new Set(),
    rows: new Map(),
    titled: new Map(),
    date: null,
    slot: null,
  }
  const { year } = session
  for (const [at, token] of tokens.entries()) readToken(state, token, tokens[at + 1], year)
  const filled = [...state.rows.values()]
  return {
    meetings: state.meetings,
    entries: filled.flatMap(({ entries }) => {
      const keys = keysBetween(null, null, entries.length)
      return entries.map((entry, at) => ({ ...entry, order: keys[at] ?? '' }))
    }),
  }
}

/** The times that the table itself prints, the half-days of its first days; in order. */
function standardSlots(tokens: readonly Token[]): readonly Slot[] {
  const slots = new Map<string, Slot>()
  for (const token of tokens) {
    if (token.kind === 'slot')
      slots.set(token.slot.start, { start: token.slot.start, end: token.slot.end })
  }
  if (slots.size === 0) {
    slots
      .set('10:00', { start: '10:00', end: '13:00' })
      .set('15:00', { start: '15:00', end: '18:00' })
  }
  return [...slots.values()].sort((one, other) => (one.start < other.start ? -1 : 1))
}

function readToken(state: State, token: Token, next: Token | undefined, year: number | undefined) {
  const { ledger } = state.reader
  if (token.kind === 'day') {
    beginDay(state, token.day, token.lines, year)
  } else if (token.kind === 'slot') {
    state.slot = { start: token.slot.start, end: token.slot.end }
    if (state.date) ledger.place(token.lines, 'meeting')
  } else if (token.kind === 'row') {
    if (meetsAgain(state, next)) fillSlot(state, token.lines)
    if (!state.slot) fillSlot(state, token.lines)
    addRow(state, token)
  } else {
    const meeting = meetingOf(state, 'parallel', token.body)
    if (meeting) ledger.place(token.lines, 'meeting', meeting.id)
  }
}

function beginDay(
  state: State,
  day: PrintedDay,
  lines: readonly number[],
  year: number | undefined,
) {
  const { ledger } = state.reader
  const date = dated(day, year)
  if (!date) return
  if (date !== state.date) state.slot = null
  state.date = date
  ledger.place(lines, 'meeting')
  if (day.settled || !weekdayAgrees(day, date)) {
    ledger.find('import-weekday', 'error', { line: lines[0] ?? 1 }, { date })
  }
}

/** A body cannot meet twice at one time: a row beside its second meeting begins the next time. */
function meetsAgain({ held, date, slot }: State, next: Token | undefined): boolean {
  if (next?.kind !== 'parallel' || !date || !slot) return false
  return held.has(keyOf(date, slot.start, 'parallel', next.body))
}

function keyOf(date: IsoDate, start: IsoTime, track: Track, body = ''): string {
  return [date, start, track, fold(body)].join(' ')
}

/** The first time of the day that nothing was put to yet stands in for one that was lost. */
function fillSlot(state: State, lines: readonly number[]): void {
  const { date, standard, taken: times, slot } = state
  if (!date) return
  const taken = (start: IsoTime) => times.has(`${date} ${start}`)
  const free = standard.find(({ start }) => !taken(start) && (!slot || start > slot.start))
  if (!free) return
  state.slot = free
  const values = { start: free.start, end: free.end }
  state.reader.ledger.find('import-missing-time', 'warning', { line: lines[0] ?? 1 }, values)
}

function meetingOf(state: State, track: Track, body?: string): Meeting | null {
  const { date, slot, reader, held } = state
  if (!date || !slot) return null
  const key = keyOf(date, slot.start, track, body)
  const same = held.get(key)
  if (same) return same
  const id = reader.newId('meeting')
  const meeting: Meeting = { id, date, ...slot, track, ...(body ? { body } : {}) }
  state.meetings.push(meeting)
  held.set(key, meeting)
  state.taken.add(`${date} ${slot.start}`)
  state.rows.set(id, { meeting, entries: [] })
  return meeting
}

function addRow(state: State, row: RowToken): void {
  const { ledger, newId } = state.reader
  const meeting = meetingOf(state, 'plenary')
  if (!meeting) return
  const cited = row.refs.length > 0 ? row.refs : [undefined]
  for (const ref of cited) {
    const item = itemOf(state, ref, row)
    const id = newId('entry')
    ledger.place(row.lines, 'entry', id)
    const words = item ? '' : unknownWords(ref, row.title, state.reader)
    if (!item && words === '') continue
    if (item && cited.length === 1) nameShortly(state, item, row)
    const text = words ? { [state.reader.vocabulary.facts.language]: textOf(words) } : {}
    state.rows.get(meeting.id)?.entries.push({
      id,
      meeting: meeting.id,
      item: item?.id ?? null,
      text,
    })
  }
}

/** The words of a row whose item nobody knows; a number alone says that it is one. */
function unknownWords(ref: Marker | undefined, title: string, { vocabulary }: Reader): string {
  const [label = ''] = vocabulary.masthead.item
  const named = title === '' ? label.charAt(0).toUpperCase() + label.slice(1) : ''
  return ref ? [named, ref.printed, title].join(' ').trim() : title
}

/**
 * The item of a row: by its number, unless the title is that of another and the number's is not;
 * else by its title.
 */
function itemOf(
  state: State,
  ref: Marker | undefined,
  { title, lines }: RowToken,
): DraftItem | null {
  const key = refKey(ref)
  const cited = key ? itemsByPath(state.items).get(key) : undefined
  const isCited = cited && (title === '' || similarity(cited.title, title) >= UNLIKE)
  if (isCited) return cited
  const { item, alike } = state.titled.get(title) ?? mostAlikeItem(state.items, title)
  state.titled.set(title, { item, alike })
  const placed = cited ?? itemAt(state.items, ref)
  if (!item || alike < (cited ? SAME : ALIKE)) {
    const isPlaced = placed && (cited || title === '' || isLike(placed.title, title))
    return isPlaced ? placed : null
  }
  const { ledger } = state.reader
  const at = { line: lines[0] ?? 1, item: item.id }
  if (!ref) ledger.find('import-lost-number', 'info', { line: at.line }, { title })
  else if (isOutOfTurn(ref, item, state.items) || depthOf(ref) !== item.path.length)
    ledger.find('item-number-continuity', 'error', at, { printed: ref.printed })
  return item
}

function isLike(one: string, other: string): boolean {
  return similarity(one, other) >= UNLIKE || beginsAlike(other, one)
}

function depthOf({ numbers, letter, below }: Marker): number {
  return numbers.length + (letter > 0 ? 1 : 0) + (below ? 1 : 0)
}

/** The item at the place that a number means, where the agenda printed another number there. */
function itemAt(items: readonly DraftItem[], ref: Marker | undefined): DraftItem | undefined {
  if (!ref || depthOf(ref) > 2) return undefined
  const [number = 0, sub = ref.letter] = ref.numbers
  const top = itemsByPath(items).get(String(number)) ?? items[number - 1]
  return sub > 0 ? top?.children[sub - 1] : items[number - 1]
}

/** The first of the items whose titles are most like a title. */
function mostAlikeItem(items: readonly DraftItem[], title: string): Match {
  let best: Match = { item: null, alike: 0 }
  for (const item of flatItems(items)) {
    const alike = similarity(item.title, title)
    if (alike > best.alike) best = { item, alike }
  }
  return best
}

/** The timetable may name an item more shortly than the agenda; two short titles are doubtful. */
function nameShortly(state: State, item: DraftItem, { title, lines }: RowToken): void {
  const folded = fold(title)
  if (folded === '' || folded === fold(item.title)) return
  if (item.shortTitle === '') item.shortTitle = title
  else if (fold(item.shortTitle) !== folded) {
    const values = { printed: title, title: item.shortTitle }
    state.reader.ledger.find(
      'import-title-differs',
      'warning',
      { line: lines[0] ?? 1, item: item.id },
      values,
    )
  }
}
