import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { isWordFile } from '../../shared/exchange/docx/word-file.ts'
import { checkedShape } from '../../shared/protocol/findings.ts'
import { INTERFACE_LANGUAGES } from '../../shared/protocol/http.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/problem.ts'
import { decodeText } from './decode-text.ts'
import { answers } from './describe.ts'
import { answerProblem, ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const query = z.object({
  schema: z.enum(AGENDA_SCHEMAS.map(({ id }) => id)).optional(),
  language: z.enum(INTERFACE_LANGUAGES).default('en'),
})

const check = createRoute({
  method: 'post',
  path: '/api/check',
  summary: 'What the rules say of a file; nothing is stored',
  description: `A text, a Word file or agenda JSON as the body itself, at most ${LARGEST_IMPORT} bytes. "schema" is the agenda schema to check against in place of the one that the file tells, "language" that of the messages.`,
  request: {
    query,
    body: {
      content: {
        'text/plain': { schema: z.string() },
        'application/json': { schema: z.any() },
        [WORD_TYPE]: { schema: z.any() },
      },
    },
  },
  responses: answers('The findings, in the order of the lines of the file.', checkedShape),
})

/**
 * Checks of files that nobody keeps here, for people who stay in Word. A file is checked in a
 * thread of its own, with limits, and one at a time for each person.
 */
export function addCheckRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.use('/api/check', async (c, next) => {
    await whoAsks(c, deps)
    return next()
  })
  app.use(
    '/api/check',
    bodyLimit({ maxSize: LARGEST_IMPORT, onError: (c) => answerProblem(c, 'file-too-large') }),
  )
  app.openAPIRegistry.registerPath(check)
  app.post('/api/check', async (c) => {
    const wish = query.safeParse(c.req.query())
    if (!wish.success) throw new ProblemError('not-valid', wish.error.issues[0]?.path.join('.'))
    const { schema, language } = wish.data
    const source = sourceOf(new Uint8Array(await c.req.arrayBuffer()))
    const { person } = await whoAsks(c, deps)
    const file = { source, language, ...(schema ? { schema } : {}) }
    const json = await deps.oneAtATime(`check/${person.id}`, () => checkOrRefuse(deps, file))
    return c.body(json, 200, { 'Content-Type': 'application/json' })
  })
}

function sourceOf(bytes: Uint8Array): string | Uint8Array {
  if (isWordFile(bytes)) return bytes
  const text = decodeText(bytes)
  if (!text.ok) throw new ProblemError(text.reason)
  return text.value
}

type File = Parameters<RouteDeps['checkFile']>[0]

async function checkOrRefuse({ checkFile, log }: RouteDeps, file: File): Promise<string> {
  const checked = await checkFile(file).catch((error) => {
    log.error({ error: String(error), length: file.source.length }, 'a check of a file failed')
    throw new ProblemError('import-failed')
  })
  if (!checked.ok) throw new ProblemError(checked.reason)
  return checked.value
}
