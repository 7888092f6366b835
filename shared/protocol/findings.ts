import { z } from 'zod'
import { STATES } from '../model/agenda.ts'
import { REASON_LENGTH } from '../model/ignored.ts'
import { findingShape, personShape } from './http.ts'

const id = z.string().regex(/^[\w-]{1,64}$/)

/** The id of a rule. */
export const ruleId = z.string().regex(/^[a-z0-9-]{1,64}$/)

/** Why something stands although a rule minds it. */
export const reasonShape = z.string().trim().min(REASON_LENGTH.least).max(REASON_LENGTH.most)

/** `POST /api/agendas/:id/ignored`: the finding of that key is left as it is, and why. */
export const newIgnoredShape = z.strictObject({
  rule: ruleId,
  key: z.string().min(1).max(1_000),
  reason: reasonShape,
})
export type NewIgnored = z.input<typeof newIgnoredShape>

/** The answer: the id under which it can be revoked. */
export const ignoredDoneShape = z.object({ id })
export type IgnoredDone = z.infer<typeof ignoredDoneShape>

const count = z.number().int().min(0)

/** A finding with its key, and who decided to leave it. */
export const keyedFindingShape = findingShape.extend({
  /** By which it is known again after edits elsewhere; what `POST …/ignored` takes. */
  key: z.string(),
  ignored: z
    .object({ id, reason: z.string(), at: z.number(), person: personShape.nullable() })
    .nullable(),
})
export type ShownFinding = z.infer<typeof keyedFindingShape>

/** `GET /api/agendas/:id/findings`. */
export const findingsShape = z.object({
  /** The number of the last stored change that they hold: it grows with every edit. */
  seq: z.number().int(),
  state: z.enum(STATES),
  /** How many of each severity nobody ignored, and how many somebody did. */
  counts: z.object({ error: count, warning: count, info: count, ignored: count }),
  /** In the order of the rules. */
  findings: z.array(keyedFindingShape),
})
export type FindingsOfAgenda = z.infer<typeof findingsShape>

/** `POST /api/check`: what the rules say of a file; nothing is stored. */
export const checkedShape = z.object({
  counts: z.object({ error: count, warning: count, info: count }),
  findings: z.array(
    findingShape.extend({
      /** Of the file, from 1. */
      line: z.number().int().min(1),
      /** In the language asked for. */
      message: z.string(),
    }),
  ),
})
export type Checked = z.infer<typeof checkedShape>

/** `POST /api/agendas/:id/issue`: a reason for each rule whose errors are to stand. */
export const issueShape = z.strictObject({
  reasons: z.record(ruleId, reasonShape).default({}),
})
export type Issue = z.input<typeof issueShape>

/** The answer: how many errors stood at that moment. */
export const issuedShape = z.object({ errors: count })
export type Issued = z.infer<typeof issuedShape>

/** `POST /api/agendas/:id/reopen`. */
export const reopenShape = z.strictObject({ reason: reasonShape })
export type Reopen = z.input<typeof reopenShape>
