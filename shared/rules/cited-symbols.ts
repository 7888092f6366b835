import { remembered } from '../base/remembered.ts'
import { parseSymbol, type SymbolParts } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holds, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import type { Range, TextView } from './text-view.ts'

/** A document symbol that a text cites. */
export interface CitedSymbol extends Range {
  readonly symbol: string
  /** Null for what looks like a symbol and is none. */
  readonly parts: readonly SymbolParts[] | null
}

const CITED =
  /(?<![\p{L}\p{N}/.:_-])[A-Z]{1,10}\d{0,3}(?:\.\d+)?\/[A-Za-z0-9./()[\]_-]*[A-Za-z0-9)\]]/gu

/** Every symbol that a text cites, those inside an address left out. */
const SLASH = needle('/')

export const symbolsIn = ofText((view: TextView): readonly CitedSymbol[] =>
  holds(view, SLASH)
    ? findAll(CITED, view.plain).map(({ index, 0: found }) => {
        const symbol = unclosed(found)
        return { symbol, parts: parseSymbol(symbol), from: index, to: index + symbol.length }
      })
    : [],
)

/** Every symbol that some text cites, with the text. */
export const citationsOf = remembered(
  ({ texts }: RuleContext): readonly (CitedSymbol & { readonly view: TextView })[] =>
    texts.flatMap((view) => symbolsIn(view).map((cited) => ({ ...cited, view }))),
)

/** Without the parenthesis that closes what was opened before the symbol. */
function unclosed(found: string): string {
  const opens = found.split('(').length
  return found.endsWith(')') && found.split(')').length > opens
    ? found.replace(/[).]+$/, '')
    : found
}
