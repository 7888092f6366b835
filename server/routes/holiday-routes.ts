import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { PLACES } from '../../shared/languages/places.ts'
import {
  type HolidayYear,
  holidayYearShape,
  holidayYearsShape,
  setHolidaysShape,
} from '../../shared/protocol/holidays.ts'
import type { HolidayRow, HolidayYearRow, PersonRow } from '../storage/store.ts'
import { peopleById } from './agenda-rows.ts'
import { answers, takes } from './describe.ts'
import { asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

const yearParams = z.object({
  place: z.enum(PLACES.map(({ id }) => id)),
  year: z.coerce.number().int().min(1945).max(2200),
})

const list = createRoute({
  method: 'get',
  path: '/api/holidays',
  summary: 'The official holidays of the duty stations that somebody entered',
  responses: answers(
    'Every year entered; it stands in place of the built-in one.',
    holidayYearsShape,
  ),
})

const show = createRoute({
  method: 'get',
  path: '/api/holidays/{place}/{year}',
  summary: 'The holidays of one duty station in one year, if somebody entered them',
  request: { params: yearParams },
  responses: answers('The year as entered.', holidayYearShape),
})

const enter = createRoute({
  method: 'put',
  path: '/api/holidays/{place}/{year}',
  summary: 'Enter the holidays of a year, in place of what was entered before',
  description: 'For whoever is secretary of an agenda. All rules and deadlines follow at once.',
  request: { params: yearParams, ...takes(setHolidaysShape) },
  responses: answers('The year as entered.', holidayYearShape),
})

/** Holidays, which conference services announce each year and nobody can compute. */
export function addHolidayRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { store } = deps

  app.openapi(list, async (c) => {
    await whoAsks(c, deps)
    const rows = await store.holidayYears()
    const people = await peopleById(
      store,
      rows.map(({ changedBy }) => changedBy),
    )
    return c.json({ years: rows.map((row) => asYear(row, people)) }, 200)
  })

  app.openapi(show, async (c) => {
    await whoAsks(c, deps)
    const row = await yearOf(deps, c.req.valid('param'))
    if (!row) throw new ProblemError('not-found')
    return c.json(asYear(row, await peopleById(store, [row.changedBy])), 200)
  })

  app.openapi(enter, async (c) => {
    const { person } = await whoAsks(c, deps)
    const agendas = await store.agendasOf(person.id)
    if (!agendas.some(({ role }) => role === 'secretary')) throw new ProblemError('not-allowed')
    const { place, year } = c.req.valid('param')
    const days = inOrder(c.req.valid('json').days, year)
    const row = { place, year, days, changedAt: deps.clock(), changedBy: person.id }
    await deps.oneAtATime(`holidays/${place}/${year}`, async () => {
      const before = await yearOf(deps, row)
      await store.setHolidayYear(row)
      await tellAgendas(deps, row, before?.days ?? [])
    })
    return c.json(asYear(row, new Map([[person.id, person]])), 200)
  })
}

async function yearOf(
  { store }: RouteDeps,
  { place, year }: Pick<HolidayYearRow, 'place' | 'year'>,
): Promise<HolidayYearRow | undefined> {
  return (await store.holidayYears()).find((row) => row.place === place && row.year === year)
}

/** The days by their dates, each in the year and once. */
function inOrder(days: readonly HolidayRow[], year: number): readonly HolidayRow[] {
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  const wrong = sorted.find(
    ({ date }, place) => !date.startsWith(`${year}-`) || sorted[place + 1]?.date === date,
  )
  if (wrong) throw new ProblemError('not-valid', `days ${wrong.date}`)
  return sorted
}

/** Every agenda whose session is there in that year has its own record of the change. */
async function tellAgendas(
  deps: RouteDeps,
  { place, year, days, changedBy }: HolidayYearRow,
  before: readonly HolidayRow[],
): Promise<void> {
  const data = {
    place,
    year,
    added: missingIn(before, days),
    removed: missingIn(days, before),
  }
  for (const id of await deps.store.agendaIds()) {
    const agenda = await deps.store.agenda(id)
    const isThere =
      agenda?.place === place && [agenda.opening, agenda.closing].some((day) => isIn(day, year))
    if (!isThere || agenda.deletedAt !== null) continue
    await recordActivity(deps, { agenda: id, person: changedBy, kind: 'holidays-changed', data })
  }
}

function missingIn(days: readonly HolidayRow[], others: readonly HolidayRow[]): readonly string[] {
  return others.map(({ date }) => date).filter((date) => !days.some((day) => day.date === date))
}

function isIn(day: string | null, year: number): boolean {
  return day?.startsWith(`${year}-`) ?? false
}

function asYear(
  { changedBy, days, ...row }: HolidayYearRow,
  people: ReadonlyMap<string, PersonRow>,
): HolidayYear {
  const person = people.get(changedBy)
  return { ...row, days: [...days], changedBy: person ? asPerson(person) : null }
}
