import { z } from 'zod'
import { LANGUAGES } from '../model/language.ts'
import { ANCHOR_RECORDS, QUOTE_CONTEXT, type ThreadAnchor } from '../model/thread.ts'
import { editShape } from './edit-shape.ts'

/** The longest message, in UTF-16 units. */
export const LONGEST_MESSAGE = 10_000

/** The longest quotation that is kept of a selection; of a longer one it is the beginning. */
export const LONGEST_QUOTE = 2_000

/** The most edits that one proposal may hold. */
export const MOST_EDITS = 50

const id = z.string().regex(/^[\w-]{1,64}$/)
const natural = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

const place = z.strictObject({
  owner: id,
  field: z.enum(['title', 'short-title', 'annotation', 'text', 'body']),
  language: z.enum(LANGUAGES),
})

const point = z.strictObject({
  item: z.strictObject({ client: natural, clock: natural }).optional(),
  tname: z.string().max(200).optional(),
  assoc: z.number().int().min(-1).max(0).optional(),
})

/** What a thread is about. */
export const anchorShape: z.ZodType<ThreadAnchor> = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('text'),
    place,
    from: point,
    to: point,
    quote: z.string().min(1).max(LONGEST_QUOTE),
    before: z.string().max(QUOTE_CONTEXT),
    after: z.string().max(QUOTE_CONTEXT),
  }),
  z.strictObject({ on: z.literal('suggestion'), place, key: z.string().min(1).max(256) }),
  z.strictObject({ on: z.enum(ANCHOR_RECORDS), id }),
  z.strictObject({ on: z.literal('fact'), fact: z.string().regex(/^[a-zA-Z]{1,40}$/) }),
])

/** What somebody writes: 1 to {@link LONGEST_MESSAGE} units, and whom it calls. */
export const newMessageShape = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST_MESSAGE),
  mentions: z.array(id).max(50).default([]),
})
export type NewMessage = z.input<typeof newMessageShape>

/** `POST /api/agendas/:id/threads`: a thread and its first message. */
export const newThreadShape = newMessageShape.extend({ anchor: anchorShape })
export type NewThread = z.input<typeof newThreadShape>

/** The answer to a new thread. */
export const newThreadDoneShape = z.object({ thread: id, message: id })
export type NewThreadDone = z.infer<typeof newThreadDoneShape>

/** The answer to a new message. */
export const newMessageDoneShape = z.object({ message: id })
export type NewMessageDone = z.infer<typeof newMessageDoneShape>

/** `POST /api/agendas/:id/proposals`: edits to be executed together when they are accepted. */
export const newProposalShape = z.strictObject({
  edits: z.array(editShape).min(1).max(MOST_EDITS),
})
export type NewProposal = z.input<typeof newProposalShape>

/** The answer to a new proposal. */
export const newProposalDoneShape = z.object({ proposal: id })
export type NewProposalDone = z.infer<typeof newProposalDoneShape>

/** `POST /api/agendas/:id/suggestions/settled`: what somebody has decided about texts. */
export const settledSuggestionsShape = z.strictObject({
  verdict: z.enum(['accept', 'reject']),
  suggestions: z
    .array(
      z.strictObject({
        owner: id,
        /** Who made it. */
        by: id.nullable(),
        old: z.string().max(LONGEST_QUOTE),
        new: z.string().max(LONGEST_QUOTE),
      }),
    )
    .min(1)
    .max(500),
})
export type SettledSuggestions = z.input<typeof settledSuggestionsShape>
