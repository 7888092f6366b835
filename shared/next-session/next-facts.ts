import { seriesSymbol } from '../agenda-schema/series-symbol.ts'
import type { Facts } from '../model/agenda.ts'
import { parseDate } from '../model/dates.ts'
import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from '../rules/context.ts'
import type { WantedSession } from './wanted-session.ts'

/** Facts that belong to one document and begin empty in the next. */
export const FACTS_OF_ONE_DOCUMENT = [
  'jobNumber',
  'documentDate',
  'reissueDate',
  'bureauDate',
  'bureauSubject',
] as const

/**
 * The facts of the next session: what the person says of it, the symbol of its agenda, and of the
 * last one what does not change from session to session.
 *
 * @param last the context of the last agenda
 */
export function nextFacts(last: RuleContext, wanted: WantedSession): Facts {
  const { kind, schema, languages, distribution, originalLanguage, meetingEntitlement } = last.facts
  const { opening, closing = opening, sessionNumber } = wanted
  const place = wanted.place ?? last.facts.place
  const facts: Facts = {
    kind,
    schema,
    languages,
    state: 'draft',
    ...(distribution ? { distribution } : {}),
    ...(originalLanguage ? { originalLanguage } : {}),
    ...(meetingEntitlement === undefined ? {} : { meetingEntitlement }),
    ...(sessionNumber === undefined ? {} : { sessionNumber }),
    ...(place ? { place } : {}),
    opening,
    closing,
  }
  const symbol = nextSymbol(last, facts)
  return { ...facts, ...(symbol ? { symbol } : {}) }
}

/** The symbol of the agenda by its schema, else that of the last one in the new year or session. */
function nextSymbol({ schema, facts: last, year }: RuleContext, facts: Facts): string | null {
  const { symbols } = schema
  if (symbols) return seriesSymbol(schema, 'main', facts, symbols.agendaNumber)
  const [parts, other] = parseSymbol(last.symbol ?? '') ?? []
  const next = parseDate(facts.opening)?.year
  if (!last.symbol || !parts || other || parts.suffixes.length > 0) return null
  const [before, after] =
    parts.year === null ? [last.sessionNumber, facts.sessionNumber] : [year ?? undefined, next]
  const known = parts.year ?? parts.session
  if (known === null || known !== before || !after) return null
  return last.symbol.replace(`/${before}/`, `/${after}/`)
}
