import { z } from 'zod'
import { type Agenda, DISTRIBUTIONS, DOCUMENT_KINDS, STATES, TRACKS } from '../model/agenda.ts'
import { LANGUAGES } from '../model/language.ts'
import { PLACE_KINDS, PLACE_NOTES } from '../model/place-to-check.ts'
import { DEEPEST_INDENT, PARAGRAPH_KINDS } from '../model/text.ts'

const LONGEST_RUN = 1_000_000
const MOST_RECORDS = 20_000

const id = z.string().regex(/^[\w-]{1,64}$/)
const order = z.string().regex(/^[A-Za-z0-9]{1,200}$/)
const line = z.string().max(2_000)
const isoDate = z.iso.date()
const isoTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const yes = z.literal(true).optional()

const run = z.strictObject({
  text: z.string().max(LONGEST_RUN),
  bold: yes,
  italic: yes,
  underline: yes,
  link: z
    .string()
    .max(2_000)
    .regex(/^(https?:|mailto:)/i)
    .optional(),
  footnote: id.optional(),
})

const paragraph = z.strictObject({
  kind: z.enum(PARAGRAPH_KINDS),
  indent: z.number().int().min(0).max(DEEPEST_INDENT),
  runs: z.array(run).max(MOST_RECORDS),
})

/** A text: at least one paragraph. */
export const textShape = z.array(paragraph).min(1).max(MOST_RECORDS)
const texts = z.partialRecord(z.enum(LANGUAGES), textShape)

const facts = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  schema: id,
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  state: z.enum(STATES),
  symbol: line.optional(),
  jobNumber: line.optional(),
  distribution: z.enum(DISTRIBUTIONS).optional(),
  documentDate: isoDate.optional(),
  originalLanguage: z.enum(LANGUAGES).optional(),
  sessionNumber: z.number().int().min(1).max(999).optional(),
  place: line.optional(),
  opening: isoDate.optional(),
  closing: isoDate.optional(),
  reissueDate: isoDate.optional(),
  bureauDate: isoDate.optional(),
  bureauSubject: line.optional(),
  meetingEntitlement: z.number().int().min(0).max(9_999).optional(),
})

/** Some facts to change, those that are `null` to take away; the state is the server's to change. */
export const factChangesShape = z
  .strictObject(nullable(facts.omit({ state: true }).shape))
  .partial()

function nullable<Shape extends z.ZodRawShape>(shape: Shape) {
  const entries = Object.entries(shape).map(([key, value]) => [key, z.nullable(value)])
  return Object.fromEntries(entries) as { [Key in keyof Shape]: z.ZodNullable<Shape[Key]> }
}

const item = z.strictObject({
  id,
  parent: id.nullable(),
  order,
  title: texts,
  shortTitle: texts,
  annotation: texts,
})

const document = z.strictObject({
  id,
  item: id,
  order,
  type: id.optional(),
  title: texts,
  symbol: line.optional(),
  note: z.string().max(LONGEST_RUN).optional(),
})

const meeting = z.strictObject({
  id,
  date: isoDate,
  start: isoTime,
  end: isoTime,
  track: z.enum(TRACKS),
  body: line.optional(),
})

const entry = z.strictObject({ id, meeting: id, order, item: id.nullable(), text: texts })

const unplaced = z.strictObject({
  id,
  line: z.number().int().min(1),
  text: z.string().max(LONGEST_RUN),
})

const place = z.strictObject({
  id,
  number: z.number().int().min(1),
  kind: z.enum(PLACE_KINDS),
  owner: id.nullable(),
  field: z.string().max(40),
  language: z.enum(LANGUAGES).optional(),
  quote: z.string().max(LONGEST_RUN),
  at: z.number().int().min(0),
  from: z.number().int().min(0),
  was: z.string().max(LONGEST_RUN),
  proposed: z.string().max(LONGEST_RUN).nullable(),
  applied: z.boolean(),
  note: z.enum(PLACE_NOTES).optional(),
})

const records = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).max(MOST_RECORDS)

/**
 * An agenda as plain data, as `shared/model/agenda.ts` describes it, checked part by part with
 * limits on every size. It says that the form is right, not that the records agree.
 */
export const agendaShape: z.ZodType<Agenda> = z.strictObject({
  facts,
  items: records(item),
  documents: records(document),
  meetings: records(meeting),
  entries: records(entry),
  unplaced: records(unplaced),
  places: records(place).optional(),
  deleted: z.strictObject({
    items: records(item),
    documents: records(document),
    meetings: records(meeting),
    entries: records(entry),
    places: records(place).optional(),
  }),
})
