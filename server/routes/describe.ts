import { z } from 'zod'

const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
})

/** What every route may answer instead: a problem, as the page of codes lists them. */
const problems = {
  default: {
    description: 'What went wrong, with a stable code (RFC 9457).',
    content: { 'application/problem+json': { schema: problemShape } },
  },
} as const

/** Describes an answer of JSON. */
export function answers<Shape extends z.ZodType>(description: string, schema: Shape) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...problems }
}

/** Describes an answer that is a file of a media type. */
export function answersFile(description: string, type: string) {
  return { 200: { description, content: { [type]: { schema: z.string() } } }, ...problems }
}

/** Describes an answer without content. */
export function answersNothing(description: string) {
  return { 204: { description }, ...problems }
}

/** Describes a body of JSON, which has to be there. */
export function takes<Shape extends z.ZodType>(schema: Shape) {
  return { body: { required: true, content: { 'application/json': { schema } } } } as const
}

const id = z.string().regex(/^[\w-]{1,64}$/)

/** The parameter of a route about one agenda. */
export const agendaParams = z.object({ id })

/** The parameters of a route about one member. */
export const memberParams = z.object({ id, person: id })

/** The parameters of a route about one ignored finding. */
export const ignoredParams = z.object({ id, ignored: id })

/** The parameters of a route about one invitation. */
export const invitationParams = z.object({ id, invitation: id })

/** The parameters of a route about one thread, and about one message in it. */
export const threadParams = z.object({ id, thread: id })
export const messageParams = z.object({ id, thread: id, message: id })

/** The parameters of a route about one proposal. */
export const proposalParams = z.object({ id, proposal: id })
