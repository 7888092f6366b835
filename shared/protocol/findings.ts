import { z } from 'zod'
import { REASON_LENGTH } from '../model/ignored.ts'

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
