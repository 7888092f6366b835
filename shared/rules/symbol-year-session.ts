import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import { ownSeries } from './own-series.ts'
import type { Report, Rule } from './rule.ts'

/**
 * A document of the session has the year of the session in its symbol. An earlier year is only
 * suspicious: an older document may be listed on purpose.
 */
export const symbolYearSession: Rule = {
  id: 'symbol-year-session',
  severity: 'error',
  family: 'symbols',
  reads: ['facts', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda, facts } = context
  const session = Number(facts.opening?.slice(0, 4)) || null
  if (!session) return
  const own = parseSymbol(facts.symbol ?? '')?.[0]
  if (own && own.year !== null && own.year !== session)
    report({ fact: 'symbol' }, { values: { symbol: facts.symbol ?? '', year: session } })
  const series = ownSeries(context)
  const organ = series?.organ
  const { sessionNumber } = facts
  if (series && series.year === null && sessionNumber !== undefined)
    reportSessions(series.organ, sessionNumber, context, report)
  for (const { id, item, symbol = '' } of agenda.documents)
    for (const parts of parseSymbol(symbol) ?? [])
      if (parts.organ === organ && parts.year !== null && parts.year !== session)
        report(
          { document: id, item },
          {
            values: { symbol, year: session },
            severity: parts.year > session ? 'error' : 'warning',
          },
        )
}

/** Documents of a series numbered by session (`IDB.53/2`) that bear the number of another one. */
function reportSessions(
  own: string,
  session: number,
  { agenda }: RuleContext,
  report: Report,
): void {
  const digits = new RegExp(`(?<!\\d)${session}(?!\\d)`)
  const base = own.replace(digits, '#')
  const others = new RegExp(`^${base.split('#').map(escaped).join('(\\d{1,3})')}$`)
  for (const { id, item, symbol = '' } of agenda.documents)
    for (const parts of parseSymbol(symbol) ?? []) {
      const named = base === own ? null : others.exec(parts.organ)?.[1]
      const inSeries = parts.organ === own ? parts.session : null
      const other = Number(named ?? inSeries ?? session)
      if (other === session) continue
      const severity = other > session ? 'error' : 'warning'
      report({ document: id, item }, { values: { symbol, year: session }, severity })
    }
}

function escaped(text: string): string {
  return text.replace(/[.()[\]{}+*?^$|\\]/g, '\\$&')
}
