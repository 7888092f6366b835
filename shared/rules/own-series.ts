import { fill } from '../base/fill.ts'
import { remembered } from '../base/remembered.ts'
import { parseSymbol, type SymbolParts } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'

type Series = Pick<SymbolParts, 'organ' | 'year' | 'session'>

/** What the symbols of the documents of this session begin with; null while it is not known. */
export function ownSeries(context: RuleContext): Series | null {
  return seriesOf(context).series
}

const seriesOf = remembered(({ facts, schema, year }: RuleContext) => ({
  series: findSeries(facts, schema, year),
}))

function findSeries(
  facts: RuleContext['facts'],
  schema: RuleContext['schema'],
  year: number | null,
): Series | null {
  const own = facts.symbol ? parseSymbol(facts.symbol)?.[0] : null
  if (own && (own.year !== null || own.session !== null)) return own
  if (own && facts.sessionNumber && numbersSession(own.organ, facts.sessionNumber)) return own
  const pattern = schema.symbols?.main
  const needs = pattern?.includes('{year}') ? year : facts.sessionNumber
  if (!pattern || !needs) return null
  const values = {
    year: String(year ?? ''),
    session: String(facts.sessionNumber ?? ''),
    number: '1',
  }
  return parseSymbol(fill(pattern, values))?.[0] ?? null
}

/** Whether an organ's part of a symbol ends with the number of a session: `IDB.53`, `EA.6`, `EB150`. */
function numbersSession(organ: string, session: number): boolean {
  return organ.split('/').some((segment) => Number(/\d+$/.exec(segment)?.[0]) === session)
}

/** Whether a symbol is that of a document of this session. */
export function isOfSession(parts: readonly SymbolParts[] | null, context: RuleContext): boolean {
  const own = ownSeries(context)
  return (
    own !== null &&
    !!parts?.some(
      ({ organ, year, session }) =>
        organ === own.organ && year === own.year && session === own.session,
    )
  )
}
