import { z } from 'zod'
import { TIMETABLE_LAYOUTS } from '../model/annex-table.ts'
import { isIsoTime } from '../model/dates.ts'
import { LANGUAGES } from '../model/language.ts'

const words = z.partialRecord(z.enum(LANGUAGES), z.string().min(1))
const id = z.string().regex(/^[a-z0-9-]+$/)
const count = z.int().positive()
const time = z.string().refine(isIsoTime)
const pattern = z.partialRecord(z.enum(LANGUAGES), z.string().refine(isPattern))
const named = z.object({ id, name: words })

const lowest = z.object({
  key: id,
  title: words,
  shortTitle: words.optional(),
  rulesOfProcedure: z.array(count).optional(),
  listsAgenda: z.literal(true).optional(),
})

const subItem = z.object({ ...lowest.shape, subItems: z.array(lowest).optional() })

const standingItem = z.object({
  ...lowest.shape,
  stands: z.enum(['head', 'body', 'tail']),
  subItems: z.array(subItem).optional(),
})

const timetable = z.object({
  layout: z.enum(TIMETABLE_LAYOUTS),
  layoutWhenParallel: z.enum(TIMETABLE_LAYOUTS).optional(),
  slots: z.array(z.object({ start: time, end: time })).min(1),
  parallel: z.boolean(),
})

const symbols = z.object({
  main: z.string().includes('{number}'),
  conferenceRoom: z.string().includes('{number}'),
  information: z.string().includes('{number}'),
  agendaNumber: count,
})

const deadline = z.object({
  id,
  counts: z.enum(['opening', 'closing']),
  days: z.int(),
  workingDay: z.literal(true).optional(),
  latest: z.literal(true).optional(),
  source: words,
  name: words,
  about: pattern.optional(),
  says: pattern.optional(),
})

const rotation = z.object({
  groups: z.array(z.object({ id, name: words, said: pattern })).min(1),
  firstPresidesAt: count,
  rapporteurLags: z.int().nonnegative(),
  vicePresidents: z.int().nonnegative(),
})

const term = z.object({
  rule: id,
  language: z.enum(LANGUAGES),
  wrong: z.string().refine(isPattern),
  has: z.string().min(1).optional(),
  right: z.string().min(1),
})

/** The shape of an agenda schema, for checking the data of a body and for publishing what it is. */
export const agendaSchemaShape = z.object({
  id,
  name: words,
  organ: words,
  subOrgan: words.optional(),
  documentTitle: words,
  gathering: z.enum(['session', 'meeting']),
  deepestLevel: z.union([z.literal(2), z.literal(3)]),
  timetable,
  standingItems: z.array(standingItem),
  place: id.optional(),
  symbols: symbols.optional(),
  meetingEntitlement: count.nullable(),
  sessionLength: count.nullable(),
  bodies: z.array(named),
  documentTypes: z.array(named),
  deadlines: z.array(deadline).optional(),
  rotation: rotation.optional(),
  numbersDecisionsBySession: z.literal(true).optional(),
  saysWhenNoDocument: z.literal(true).optional(),
  relatedBodies: z.array(named).optional(),
  terms: z.array(term).optional(),
})

/** The shape of an agenda schema as JSON Schema. */
export function agendaJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(agendaSchemaShape, { io: 'input' }) }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}
