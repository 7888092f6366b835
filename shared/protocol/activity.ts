import { z } from 'zod'
import { personShape } from './http.ts'

/** Something that somebody did to an agenda, besides editing its text. */
export const activityShape = z.object({
  id: z.number().int(),
  /** In milliseconds since 1970. */
  at: z.number(),
  /** Who did it; null for the server. */
  person: personShape.nullable(),
  /** A stable word such as `issued` or `role-changed`; others may come. */
  kind: z.string(),
  /** What else there is to say; which keys depends on the kind. */
  data: z.record(z.string(), z.unknown()),
})
export type Activity = z.infer<typeof activityShape>

/** `GET /api/agendas/:id/activity`: one page, the newest first. */
export const activitiesShape = z.object({
  activities: z.array(activityShape),
  /** Whether there are older ones: ask again with `before` the last id. */
  more: z.boolean(),
})
export type Activities = z.infer<typeof activitiesShape>
