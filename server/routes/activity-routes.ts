import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { type Activity, activitiesShape } from '../../shared/protocol/activity.ts'
import type { ActivityQuestion, ActivityRow, Store } from '../storage/store.ts'
import { agendaAccess } from './agenda-access.ts'
import { peopleById } from './agenda-rows.ts'
import { csvRow } from './csv.ts'
import { agendaParams, answers, answersFile } from './describe.ts'
import { asPerson } from './person-shape.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const MOST_AT_ONCE = 200
const ROWS_OF_FILE = 1_000
/** Without it Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = '\ufeff'

const filter = z.object({
  kind: z.string().max(64).optional(),
  person: z.string().max(64).optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/activity',
  summary: 'What was done to an agenda besides editing its text, newest first',
  request: {
    params: agendaParams,
    query: filter.extend({
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(50),
    }),
  },
  responses: answers('One page of activities.', activitiesShape),
})

const file = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/activity.csv',
  summary: 'The same as a file for a spreadsheet, whole',
  request: { params: agendaParams, query: filter },
  responses: answersFile('Time (UTC), person, kind and details, newest first.', 'text/csv'),
})

/** What was done to an agenda: who, when, and why where a reason was given. */
export function addActivityRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { store } = deps

  app.openapi(list, async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.valid('param').id, 'see-activity')
    const { limit, ...question } = c.req.valid('query')
    const rows = await store.activities(agenda.id, asked(question, limit + 1))
    const activities = await asActivities(store, rows.slice(0, limit))
    return c.json({ activities, more: rows.length > limit }, 200)
  })

  app.openapi(file, async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.valid('param').id, 'see-activity')
    const lines = [BYTE_ORDER_MARK, csvRow(['at', 'person', 'kind', 'details'])]
    for await (const page of pagesOf(store, agenda.id, c.req.valid('query'))) {
      lines.push(...(await asActivities(store, page)).map(asLine))
    }
    c.header('Content-Disposition', 'attachment; filename="activity.csv"')
    c.header('Content-Type', 'text/csv; charset=utf-8')
    return c.body(lines.join(''), 200)
  })
}

type Filter = { [Key in 'kind' | 'person' | 'before']?: ActivityQuestion[Key] | undefined }

function asked({ before, kind, person }: Filter, limit: number): ActivityQuestion {
  return {
    limit,
    ...(before === undefined ? {} : { before }),
    ...(kind === undefined ? {} : { kind }),
    ...(person === undefined ? {} : { person }),
  }
}

async function* pagesOf(store: Store, agenda: string, filter: Filter) {
  let before: number | undefined
  while (true) {
    const page = await store.activities(agenda, asked({ ...filter, before }, ROWS_OF_FILE))
    yield page
    before = page.at(-1)?.id
    if (page.length < ROWS_OF_FILE) return
  }
}

async function asActivities(store: Store, rows: readonly ActivityRow[]): Promise<Activity[]> {
  const people = await peopleById(
    store,
    rows.flatMap(({ person }) => person ?? []),
  )
  return rows.map(({ id, at, person, kind, data }) => {
    const row = people.get(person ?? '')
    return { id, at, person: row ? asPerson(row) : null, kind, data }
  })
}

function asLine({ at, person, kind, data }: Activity): string {
  const details = Object.entries(data).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return csvRow([new Date(at).toISOString(), person?.name ?? '', kind, details.join('; ')])
}
