import { z } from 'zod'
import { type ImportedThread, MOST_IMPORTED } from '../model/imported-thread.ts'
import { LANGUAGES } from '../model/language.ts'
import { ANCHOR_RECORDS } from '../model/thread.ts'

const id = z.string().regex(/^[\w-]{1,64}$/)
/** An offset in a plain text. */
export const importedOffset = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** Which text of an agenda. */
export const importedTextPlace = z.strictObject({
  owner: id,
  field: z.enum(['title', 'short-title', 'annotation', 'text', 'body']),
  language: z.enum(LANGUAGES),
})

/** A name that a file gives, or none. */
export const importedAuthor = z.string().max(MOST_IMPORTED.name)

/** A time that a file gives, no later than the year 9999. */
export const importedTime = z.number().int().min(0).max(253_402_300_799_999).optional()

const place = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('text'),
    place: importedTextPlace,
    from: importedOffset,
    to: importedOffset,
  }),
  z.strictObject({ on: z.enum(ANCHOR_RECORDS), id }),
  z.strictObject({ on: z.literal('nothing'), quote: z.string().max(MOST_IMPORTED.characters) }),
])

const message = z.strictObject({
  author: importedAuthor,
  at: importedTime,
  text: z.string().min(1).max(MOST_IMPORTED.characters),
})

/** The comments of a file, which become threads of the agenda that is made from it. */
export const importedThreadsShape: z.ZodType<readonly ImportedThread[]> = z
  .array(
    z.strictObject({
      at: place,
      messages: z.array(message).min(1).max(MOST_IMPORTED.messages),
      isResolved: z.literal(true).optional(),
    }),
  )
  .max(MOST_IMPORTED.threads)
