/** One document symbol, or one half of a joint one, in its parts. */
export interface SymbolParts {
  /** `CTOC/COP`, `E/CN.7`, `A/C.3`. */
  readonly organ: string
  /** The year of the session, where the series is by year. */
  readonly year: number | null
  /** The number of the session, where the series is by session. */
  readonly session: number | null
  /** `CRP`, `L`, `WP`, `INF`, `NGO`; null for the main series. */
  readonly series: string | null
  readonly number: number
  /** `Add.1`, `Rev.2`, `Corr.1`, in their order. */
  readonly suffixes: readonly string[]
}

const ORGAN = /^[A-Z][A-Z0-9]{0,9}(?:\.\d+)?(?:\(\w+\))?$/
const SEGMENT = /^(?:\d+|CONF\.|[A-Z][A-Za-z0-9]*(?:[.-][A-Z0-9]+)*(?:\(\w+\))?)$/
/** `R` marks what is not published. */
const SUFFIX = /^(?:(?:Add|Corr|Rev|Amend)\.\d+|R)$/
/** Where the session is part of the organ's letters, a space sets the suffix apart: `EB158/10 Add.1`. */
const SPACED_SUFFIX = /^([A-Z]{1,4}\d{1,3}\/\d+) (?=(?:Add|Corr|Rev)\.\d)/
const LAST = /^(?:([A-Z]+)\.)?(\d+)(?:\([IVXLC-]+\))?$/
const YEAR = /^(?:19|20)\d\d$/
const SLASHED_SERIES = ['CONF.', 'INF', 'NGO', 'RES', 'DEC', 'MISC']
const LONGEST = 120

/**
 * Reads a document symbol such as `CTOC/COP/2024/CRP.1/Add.1`, or a joint one such as
 * `E/CN.7/2024/17-E/CN.15/2024/18`: one value per half. Null for what is not a symbol; a symbol
 * holds no spaces but before a suffix.
 */
export function parseSymbol(symbol: string): readonly SymbolParts[] | null {
  const before = read.get(symbol)
  if (before !== undefined) return before
  const parts = symbol.length > LONGEST ? null : readSymbol(symbol)
  if (read.size >= MOST_REMEMBERED) read.clear()
  read.set(symbol, parts)
  return parts
}

/** Symbols read lately: those of an agenda are read again and again. */
const read = new Map<string, readonly SymbolParts[] | null>()
const MOST_REMEMBERED = 2_000

function readSymbol(symbol: string): readonly SymbolParts[] | null {
  const halves = symbol.split(/-(?=[A-Z][A-Z0-9.]*\/)/).map(parseHalf)
  return halves.every((half) => half !== null) ? halves : null
}

/** Whether a text is a document symbol. `CTOC/COP/2024` is none: its number is missing. */
export function isSymbol(symbol: string): boolean {
  return parseSymbol(symbol) !== null
}

/** A symbol cut where the masthead changes from bold to plain: `CTOC` and `/COP/2024/1`. */
export function splitSymbol(symbol: string): { readonly head: string; readonly tail: string } {
  const cut = symbol.indexOf('/')
  return cut < 0
    ? { head: symbol, tail: '' }
    : { head: symbol.slice(0, cut), tail: symbol.slice(cut) }
}

function parseHalf(symbol: string): SymbolParts | null {
  const segments = symbol.replace(SPACED_SUFFIX, '$1/').split('/')
  const suffixes: string[] = []
  while (SUFFIX.test(segments.at(-1) ?? '')) suffixes.unshift(segments.pop() ?? '')
  const last = LAST.exec(segments.pop() ?? '')
  if (!last || segments.length === 0 || !ORGAN.test(segments[0] ?? '')) return null
  if (!segments.every((segment) => SEGMENT.test(segment))) return null
  const slashed = SLASHED_SERIES.includes(segments.at(-1) ?? '') && segments.length > 1
  const series = last[1] ?? (slashed ? (segments.pop() ?? null) : null)
  const place = placeOf(segments)
  const isYearAlone =
    series === null && place.year === null && place.session === null && YEAR.test(last[2] ?? '')
  return isYearAlone ? null : { ...place, series, number: Number(last[2]), suffixes }
}

/** Splits the organ from the year or the session, the last segment that is a bare number. */
function placeOf(segments: readonly string[]): Pick<SymbolParts, 'organ' | 'year' | 'session'> {
  const period = segments.length > 1 && /^\d+$/.test(segments.at(-1) ?? '') ? segments.at(-1) : ''
  if (!period) return { organ: segments.join('/'), year: null, session: null }
  const organ = segments.slice(0, -1).join('/')
  return YEAR.test(period)
    ? { organ, year: Number(period), session: null }
    : { organ, year: null, session: Number(period) }
}
