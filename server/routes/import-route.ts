import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { isWordFile } from '../../shared/exchange/docx/word-file.ts'
import { importedShape } from '../../shared/protocol/http.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/problem.ts'
import { decodeText } from './decode-text.ts'
import { answers } from './describe.ts'
import { STREAM_TYPE, streamOfReading } from './import-stream.ts'
import type { ImportSource, ImportWatch } from './import-thread.ts'
import { answerProblem, ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

/** What a form adds around the file: boundaries and part headers. */
const FORM_OVERHEAD = 64 * 1024
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const read = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Read a text or Word file as an agenda; nothing is stored',
  description: `At most ${LARGEST_IMPORT} bytes, as the body itself or as the field "file" of a form. Asked for \`${STREAM_TYPE}\`, it answers lines of JSON: {"done": 0 to 1} while it reads, and in the end what was read, or {"problem": code}. Who goes away stops the reading.`,
  request: {
    body: {
      content: {
        'text/plain': { schema: z.string() },
        [WORD_TYPE]: { schema: z.any() },
        'multipart/form-data': { schema: z.object({ file: z.any() }) },
      },
    },
  },
  responses: answers('What was read, and what a person should look at.', importedShape),
})

/**
 * Import of files. A file is read away from the rooms, so that nobody waits for it, and one at a
 * time for each person, so that the threads are not more than the people.
 */
export function addImportRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.use('/api/imports', async (c, next) => {
    await whoAsks(c, deps)
    return next()
  })
  app.use(
    '/api/imports',
    bodyLimit({
      maxSize: LARGEST_IMPORT + FORM_OVERHEAD,
      onError: (c) => answerProblem(c, 'file-too-large'),
    }),
  )
  app.openAPIRegistry.registerPath(read)
  app.post('/api/imports', async (c) => {
    const bytes = await fileOf(c)
    if (bytes.length > LARGEST_IMPORT) throw new ProblemError('file-too-large')
    const source = sourceOf(bytes)
    const { person } = await whoAsks(c, deps)
    const inTurn = (watch: ImportWatch) =>
      deps.oneAtATime(`import/${person.id}`, () => readOrRefuse(deps, source, watch))
    if (c.req.header('Accept')?.includes(STREAM_TYPE)) {
      return c.body(streamOfReading(inTurn), 200, { 'Content-Type': STREAM_TYPE })
    }
    return c.body(await inTurn({}), 200, { 'Content-Type': 'application/json' })
  })
}

async function fileOf(c: Context): Promise<Uint8Array> {
  if (!c.req.header('Content-Type')?.startsWith('multipart/form-data')) {
    return new Uint8Array(await c.req.arrayBuffer())
  }
  const form = await c.req.formData().catch(() => null)
  const file = form?.get('file')
  if (file === null || file === undefined) throw new ProblemError('not-valid', 'file')
  return typeof file === 'string'
    ? new TextEncoder().encode(file)
    : new Uint8Array(await file.arrayBuffer())
}

function sourceOf(bytes: Uint8Array): ImportSource {
  if (isWordFile(bytes)) return bytes
  const text = decodeText(bytes)
  if (!text.ok) throw new ProblemError(text.reason)
  return text.value
}

async function readOrRefuse(
  deps: RouteDeps,
  source: ImportSource,
  watch: ImportWatch,
): Promise<string> {
  const read = await readOrFail(deps, source, watch)
  if (!read.ok) throw new ProblemError(read.reason)
  return read.value
}

async function readOrFail(
  { readImport, log }: RouteDeps,
  source: ImportSource,
  watch: ImportWatch,
) {
  try {
    return await readImport(source, watch)
  } catch (error) {
    if (watch.signal?.aborted) throw new ProblemError('import-failed')
    log.error({ error: String(error), length: source.length }, 'an import failed')
    throw new ProblemError('import-failed')
  }
}
