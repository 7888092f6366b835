import type { Context } from 'hono'
import type { EnteredHolidays } from '../../shared/agenda-schema/holidays.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { sessionFault } from '../../shared/next-session/session-warnings.ts'
import type { WantedSession } from '../../shared/next-session/wanted-session.ts'
import { enteredHolidays } from '../findings/entered-holidays.ts'
import { agendaAccess } from './agenda-access.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

/** The last agenda as it stands, and what else the next is made from. */
export interface Basis {
  readonly previous: Agenda
  readonly entered: EnteredHolidays
}

/**
 * The agenda that the next session starts from. Whoever may read it may make the next one; a session
 * that cannot be is refused by what is wrong with it.
 */
export async function basisOf(
  c: Context<RouteEnv>,
  deps: Pick<RouteDeps, 'store' | 'rooms'>,
  id: string,
  wanted: WantedSession,
): Promise<Basis> {
  const { agenda } = await agendaAccess(c, deps, id, 'read')
  const fault = sessionFault(wanted)
  if (fault) throw new ProblemError(fault === 'not-a-date' ? 'not-valid' : fault, 'closing')
  const [previous, years] = await Promise.all([
    deps.rooms.read(agenda.id),
    deps.store.holidayYears(),
  ])
  return { previous, entered: enteredHolidays(years) }
}
