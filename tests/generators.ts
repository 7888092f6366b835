import fc from 'fast-check'
import { keysBetween } from '../shared/base/order-key.ts'
import { placeTree } from '../shared/base/tree.ts'
import {
  type Agenda,
  type Document,
  type Entry,
  type Facts,
  type Id,
  type IsoDate,
  type Item,
  type Meeting,
  TRACKS,
} from '../shared/model/agenda.ts'
import type { Edit, RecordKind } from '../shared/model/edit.ts'
import { LANGUAGES, type Language, type PerLanguage } from '../shared/model/language.ts'
import { textOf } from '../shared/model/plain-text.ts'
import {
  DEEPEST_INDENT,
  PARAGRAPH_KINDS,
  type Paragraph,
  type Run,
  type Text,
} from '../shared/model/text.ts'

const WORDS = [
  'Adoption',
  'du rapport',
  ' ',
  '  ',
  '\u00a0;',
  '« pouvoirs »',
  'a',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  'جدول',
  '议程',
  '<b>',
  '{x}',
  '1 a)',
  '\t',
]

/** Characters of a paragraph, without line breaks, strange ones among them. */
export const arbitraryWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(''))

const arbitraryRun: fc.Arbitrary<Run> = fc
  .record({
    text: arbitraryWords,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    link: fc.option(fc.constantFrom('https://un.org/', 'mailto:a@un.org'), {
      nil: undefined,
      freq: 4,
    }),
  })
  .map(({ text, bold, italic, underline, link }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(link ? { link } : {}),
  }))

const arbitraryParagraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constantFrom(...PARAGRAPH_KINDS),
  indent: fc.nat(DEEPEST_INDENT),
  runs: fc.array(arbitraryRun, { maxLength: 4 }).map(joined),
})

/** A text in normal form: no run is empty, and neighbours differ in their marks. */
export const arbitraryText: fc.Arbitrary<Text> = fc.array(arbitraryParagraph, {
  minLength: 1,
  maxLength: 4,
})

/** A title: one ordinary paragraph, perhaps with marks. */
export const arbitraryTitle: fc.Arbitrary<Text> = fc
  .array(arbitraryRun, { minLength: 1, maxLength: 2 })
  .map((runs) => [{ kind: 'text', indent: 0, runs: joined(runs) }])

function perLanguage(text: fc.Arbitrary<Text>): fc.Arbitrary<PerLanguage<Text>> {
  return fc.dictionary(fc.constantFrom<Language>('fr', 'en', 'ar'), text, {
    maxKeys: 2,
    noNullPrototype: true,
  })
}

/** A day in September or October 2024. */
export const arbitraryDate: fc.Arbitrary<IsoDate> = fc
  .record({ month: fc.constantFrom('09', '10'), day: fc.integer({ min: 1, max: 30 }) })
  .map(({ month, day }) => `2024-${month}-${String(day).padStart(2, '0')}`)

/** Facts of which any but the first four may be missing, and whose dates need not make sense. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  {
    kind: fc.constant('annotated-provisional-agenda'),
    schema: fc.constantFrom('ctoc-cop', 'ctoc-working-group', 'general', 'unheard-of'),
    languages: fc.constantFrom<readonly Language[]>(['fr'], ['en', 'fr'], LANGUAGES),
    state: fc.constant('draft'),
    symbol: fc.constantFrom('CTOC/COP/2024/1', 'A/80/100', 'not a symbol'),
    jobNumber: fc.constantFrom('V.24-00001', 'V.24-00001 (F)'),
    distribution: fc.constantFrom('general', 'limited', 'restricted'),
    documentDate: arbitraryDate,
    originalLanguage: fc.constantFrom(...LANGUAGES),
    sessionNumber: fc.integer({ min: 0, max: 120 }),
    place: fc.constantFrom('vienna', 'geneva', 'Doha'),
    opening: arbitraryDate,
    closing: arbitraryDate,
    reissueDate: arbitraryDate,
    meetingEntitlement: fc.nat(20),
  },
  { requiredKeys: ['kind', 'schema', 'languages', 'state'] },
)

const arbitraryLoneItem = fc.record({
  /** Which of the items before it is its parent, or that none is. */
  parent: fc.nat(),
  title: perLanguage(arbitraryTitle),
  shortTitle: perLanguage(arbitraryTitle),
  annotation: perLanguage(arbitraryText),
})

const arbitraryMeeting = fc.record({
  date: arbitraryDate,
  half: fc.constantFrom(['10:00', '13:00'] as const, ['15:00', '18:00'] as const),
  track: fc.constantFrom(...TRACKS),
  body: fc.option(fc.constantFrom('firearms', 'Comité plénier'), { nil: undefined }),
})

/** An agenda of up to `size` items, of up to three levels, with all that hangs on them. */
export function arbitraryAgenda(size: number = 8): fc.Arbitrary<Agenda> {
  return fc
    .record({
      facts: arbitraryFacts,
      items: fc.array(arbitraryLoneItem, { maxLength: size }),
      documents: fc.array(
        fc.record({ item: fc.nat(), title: perLanguage(arbitraryTitle), symbol: symbolOrNone }),
        { maxLength: size },
      ),
      meetings: fc.array(arbitraryMeeting, { maxLength: size }),
      entries: fc.array(
        fc.record({
          meeting: fc.nat(),
          item: fc.option(fc.nat(), { freq: 4 }),
          text: perLanguage(arbitraryTitle),
        }),
        { maxLength: 2 * size },
      ),
    })
    .map(({ facts, items, documents, meetings, entries }) => {
      const placed = placedItems(items)
      const held = meetingsOf(meetings)
      return {
        facts,
        items: placed,
        documents: documentsOf(documents, placed),
        meetings: held,
        entries: entriesOf(entries, held, placed),
        unplaced: [],
        deleted: { items: [], documents: [], meetings: [], entries: [] },
      }
    })
}

const symbolOrNone = fc.option(fc.constantFrom('CTOC/COP/2024/2', 'CTOC/COP/2024/CRP.1'), {
  nil: undefined,
})

type LoneItem = typeof arbitraryLoneItem extends fc.Arbitrary<infer Value> ? Value : never

function placedItems(lone: readonly LoneItem[]): readonly Item[] {
  const keys = keysBetween(null, null, lone.length)
  const items = lone.map(({ parent, ...texts }, index): Item => {
    const above = parent % (index + 1)
    return {
      id: `i${index}`,
      parent: above === index ? null : `i${above}`,
      order: keys[index] ?? '',
      ...texts,
    }
  })
  return placeTree(items, 3).placed.map(({ node, parent }) => ({ ...node, parent }))
}

function documentsOf(
  lone: readonly { item: number; title: PerLanguage<Text>; symbol: string | undefined }[],
  items: readonly Item[],
): readonly Document[] {
  const keys = keysBetween(null, null, lone.length)
  const documents = lone.flatMap(({ item, title, symbol }, index) => {
    const owner = items[item % items.length]
    if (!owner) return []
    const known = symbol === undefined ? {} : { symbol }
    return [{ id: `d${index}`, item: owner.id, order: keys[index] ?? '', title, ...known }]
  })
  return items.flatMap(({ id }) => documents.filter(({ item }) => item === id))
}

function meetingsOf(
  lone: readonly (typeof arbitraryMeeting extends fc.Arbitrary<infer Value> ? Value : never)[],
): readonly Meeting[] {
  const place = ({ date, start, track, id }: Meeting) =>
    `${date} ${start} ${TRACKS.indexOf(track)} ${id}`
  return lone
    .map(({ date, half: [start, end], track, body }, index) => ({
      id: `m${String(index).padStart(2, '0')}`,
      date,
      start,
      end,
      track,
      ...(body === undefined ? {} : { body }),
    }))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

function entriesOf(
  lone: readonly { meeting: number; item: number | null; text: PerLanguage<Text> }[],
  meetings: readonly Meeting[],
  items: readonly Item[],
): readonly Entry[] {
  const keys = keysBetween(null, null, lone.length)
  const entries = lone.flatMap(({ meeting, item, text }, index) => {
    const owner = meetings[meeting % meetings.length]
    if (!owner) return []
    const shown = item === null ? null : (items[item % items.length]?.id ?? null)
    const own = shown === null ? text : {}
    return [
      { id: `e${index}`, meeting: owner.id, order: keys[index] ?? '', item: shown, text: own },
    ]
  })
  return meetings.flatMap(({ id }) => entries.filter(({ meeting }) => meeting === id))
}

/** One step of a script: what to do, and naturals that choose among what exists at that moment. */
export interface EditStep {
  readonly do: Edit['do']
  readonly pick: readonly [number, number, number]
  readonly words: string
}

const DOABLE = [
  'add-item',
  'move-item',
  'add-document',
  'move-document',
  'change-document',
  'add-meeting',
  'change-meeting',
  'add-entry',
  'move-entry',
  'set-facts',
  'set-text',
  'delete',
  'restore',
] as const satisfies readonly Edit['do'][]

/** A script of structural edits as data; {@link editOf} makes each an edit of the agenda it meets. */
export function arbitraryScript(length: number = 12): fc.Arbitrary<readonly EditStep[]> {
  return fc.array(
    fc.record({
      do: fc.constantFrom(...DOABLE),
      pick: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
      words: arbitraryWords,
    }),
    { minLength: 1, maxLength: length },
  )
}

/**
 * The edit that a step means for an agenda, or null where there is nothing to do it to.
 *
 * @param newId the id of the record that the step adds, if it adds one
 */
export function editOf(step: EditStep, agenda: Agenda, newId: Id): Edit | null {
  const chooser = new Chooser(step, agenda)
  switch (step.do) {
    case 'add-item':
    case 'move-item':
      return chooser.item(step.do, newId)
    case 'add-document':
    case 'move-document':
    case 'change-document':
      return chooser.document(step.do, newId)
    case 'add-meeting':
    case 'change-meeting':
      return chooser.meeting(step.do, newId)
    case 'add-entry':
    case 'move-entry':
      return chooser.entry(step.do, newId)
    case 'set-facts':
      return { do: 'set-facts', values: chooser.facts() }
    case 'set-text':
      return chooser.text()
    case 'delete':
    case 'restore':
      return chooser.record(step.do)
  }
}

class Chooser {
  readonly step: EditStep
  readonly agenda: Agenda

  constructor(step: EditStep, agenda: Agenda) {
    this.step = step
    this.agenda = agenda
  }

  item(what: 'add-item' | 'move-item', newId: Id): Edit | null {
    const { items } = this.agenda
    const id = what === 'add-item' ? newId : pickId(items, this.step.pick[0])
    const parent = pickIdOrNone(items, this.step.pick[1])
    const siblings = items.filter((one) => one.parent === parent && one.id !== id)
    return id === null
      ? null
      : { do: what, id, parent, before: pickIdOrNone(siblings, this.step.pick[2]) }
  }

  document(what: 'add-document' | 'move-document' | 'change-document', newId: Id): Edit | null {
    const { documents, items } = this.agenda
    const id = what === 'add-document' ? newId : pickId(documents, this.step.pick[0])
    const item = pickId(items, this.step.pick[1])
    if (id === null || item === null) return null
    if (what === 'change-document')
      return { do: what, id, values: { symbol: `A/80/${this.step.pick[2] + 1}`, note: null } }
    const siblings = documents.filter((one) => one.item === item && one.id !== id)
    return { do: what, id, item, before: pickIdOrNone(siblings, this.step.pick[2]) }
  }

  meeting(what: 'add-meeting' | 'change-meeting', newId: Id): Edit | null {
    const id = what === 'add-meeting' ? newId : pickId(this.agenda.meetings, this.step.pick[0])
    const morning = this.step.pick[1] % 2 === 0
    const slot = {
      date: `2024-10-${14 + (this.step.pick[2] % 5)}`,
      start: morning ? '10:00' : '15:00',
      end: morning ? '13:00' : '18:00',
      track: TRACKS[this.step.pick[1] % 3] ?? 'plenary',
    }
    if (id === null) return null
    return what === 'add-meeting' ? { do: what, id, ...slot } : { do: what, id, values: slot }
  }

  entry(what: 'add-entry' | 'move-entry', newId: Id): Edit | null {
    const { entries, meetings, items } = this.agenda
    const id = what === 'add-entry' ? newId : pickId(entries, this.step.pick[0])
    const meeting = pickId(meetings, this.step.pick[1])
    if (id === null || meeting === null) return null
    const siblings = entries.filter((one) => one.meeting === meeting && one.id !== id)
    const before = pickIdOrNone(siblings, this.step.pick[2])
    const place = { id, meeting, before }
    return what === 'move-entry'
      ? { do: what, ...place }
      : { do: what, ...place, item: pickIdOrNone(items, this.step.pick[0]) }
  }

  facts() {
    const [which, number] = this.step.pick
    return (
      [
        { sessionNumber: number + 1 },
        { sessionNumber: null },
        { place: this.step.words },
        { place: null },
        { meetingEntitlement: number },
      ][which % 5] ?? {}
    )
  }

  text(): Edit | null {
    const owner = pickId(this.agenda.items, this.step.pick[0])
    if (owner === null) return null
    const field = (['title', 'short-title', 'annotation'] as const)[this.step.pick[1] % 3]
    const language: Language = this.step.pick[2] % 2 === 0 ? 'fr' : 'en'
    return {
      do: 'set-text',
      owner,
      field: field ?? 'title',
      language,
      text: textOf(this.step.words),
    }
  }

  record(what: 'delete' | 'restore'): Edit | null {
    const { items, documents, meetings, entries } =
      what === 'delete' ? this.agenda : this.agenda.deleted
    const records = { item: items, document: documents, meeting: meetings, entry: entries }
    const kinds = ['item', 'document', 'meeting', 'entry'] as const satisfies RecordKind[]
    const kind = kinds[this.step.pick[0] % kinds.length] ?? 'item'
    const id = pickId(records[kind], this.step.pick[1])
    return id === null ? null : { do: what, what: kind, id }
  }
}

function pickId(from: readonly { readonly id: Id }[], natural: number): Id | null {
  return from[natural % from.length]?.id ?? null
}

/** Among what exists and nothing. */
function pickIdOrNone(from: readonly { readonly id: Id }[], natural: number): Id | null {
  return from[natural % (from.length + 1)]?.id ?? null
}

/** Runs in normal form: neighbours with the same marks are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && marksOf(last) === marksOf(run))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else result.push(run)
  }
  return result
}

function marksOf({ bold, italic, underline, link }: Run): string {
  return [bold, italic, underline, link].join()
}
