import { z } from 'zod'
import { TRACKS } from '../model/agenda.ts'
import type { Edit } from '../model/edit.ts'
import { LANGUAGES } from '../model/language.ts'
import { factChangesShape, textShape } from './agenda-shape.ts'

const id = z.string().regex(/^[\w-]{1,64}$/)
const before = id.nullable()
const line = z.string().max(2_000)
const cleared = line.nullable().optional()
const what = z.enum(['item', 'document', 'meeting', 'entry', 'unplaced'])
const slot = {
  date: z.iso.date(),
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  end: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  track: z.enum(TRACKS),
}

/**
 * A structural edit, with limits on every size. It says that the form is right, not that the edit
 * applies to an agenda.
 */
export const editShape: z.ZodType<Edit> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add-item'), id, parent: id.nullable(), before }),
  z.strictObject({ do: z.literal('move-item'), id, parent: id.nullable(), before }),
  z.strictObject({ do: z.literal('add-document'), id, item: id, before }),
  z.strictObject({ do: z.literal('move-document'), id, item: id, before }),
  z.strictObject({
    do: z.literal('change-document'),
    id,
    values: z.strictObject({ type: cleared, symbol: cleared, note: cleared }),
  }),
  z.strictObject({ do: z.literal('add-meeting'), id, body: line.optional(), ...slot }),
  z.strictObject({
    do: z.literal('change-meeting'),
    id,
    values: z.strictObject({ ...slot, body: line.nullable() }).partial(),
  }),
  z.strictObject({ do: z.literal('add-entry'), id, meeting: id, before, item: id.nullable() }),
  z.strictObject({ do: z.literal('move-entry'), id, meeting: id, before }),
  z.strictObject({ do: z.literal('set-facts'), values: factChangesShape }),
  z.strictObject({
    do: z.literal('set-text'),
    owner: id,
    field: z.enum(['title', 'short-title', 'annotation', 'text', 'body']),
    language: z.enum(LANGUAGES),
    text: textShape,
  }),
  z.strictObject({ do: z.enum(['delete', 'restore']), what, id }),
])
