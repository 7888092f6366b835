import type { SymbolParts } from '../model/symbol.ts'
import { symbolsIn } from '../rules/cited-symbols.ts'
import { isOfSession } from '../rules/own-series.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/**
 * The symbols that a text cites of documents of the last session and of the time before it. Only the
 * symbol of the agenda itself is known in the new series.
 */
export function symbolMentions(view: TextView, passage: Passage): readonly Mention[] {
  return symbolsIn(view)
    .filter(({ symbol, parts }) => isRecentSymbol(symbol, parts, passage))
    .map(({ symbol, from, to }) => ({
      from,
      to,
      kind: 'symbol',
      proposed: symbol === passage.last.facts.symbol ? (passage.next.symbol ?? null) : null,
    }))
}

/** Whether a symbol is of the last session, of its year, or of the time that led to it. */
export function isRecentSymbol(
  symbol: string,
  parts: readonly SymbolParts[] | null,
  { last, numbers, since, years }: Passage,
): boolean {
  if (symbol === last.facts.symbol || isOfSession(parts, last)) return true
  const first = Number(since?.slice(0, 4) ?? years?.before)
  const known = parts?.some(
    ({ year, session }) =>
      (year !== null && year >= first) ||
      (session !== null && !!numbers && session >= numbers.before - 1 && session <= numbers.before),
  )
  return known || (!!years && new RegExp(`(?<!\\d)${years.before}(?!\\d)`).test(symbol))
}
