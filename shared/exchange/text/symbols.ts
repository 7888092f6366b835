const SEGMENT = '(?:[A-Z]{1,2}-\\d+|[A-Z0-9][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:\\(\\d+\\))?)'
const BASE = `[A-Z][A-Z0-9]{0,9}(?:\\.[A-Z0-9]+)?(?:/${SEGMENT})+`
const SUFFIX = '(?:\\s(?:Rev|Add|Corr)\\.\\d+)*'
const ONE = new RegExp(`(?<![\\w/.-])${BASE}(?:-${BASE})*${SUFFIX}`, 'g')
const CUT =
  /(?<![\w/.])([A-Z][A-Z0-9.]*(?:\/[A-Za-z0-9.]+)*)(?:\s\/\s?|\/\s)(?=[A-Z0-9][A-Za-z0-9.]*(?:\/|\)|,|;|\s|$))/g
/** A symbol needs no more characters to be known. */
const LONGEST_SYMBOL = 200

/** A document symbol found in a text, and where it begins. */
export interface FoundSymbol {
  readonly symbol: string
  readonly at: number
}

/** The document symbols of a text, in order: capitals and numbers between slashes. */
export function findSymbols(text: string): readonly FoundSymbol[] {
  return [...text.matchAll(ONE)]
    .map((match) => ({ symbol: match[0], at: match.index }))
    .filter(({ symbol }) => /\d/.test(symbol))
}

/** Whether a text is one symbol and nothing else. */
export function isSymbol(text: string): boolean {
  return findSymbols(text)[0]?.symbol === text
}

/** The text with every symbol that a space had cut made whole. */
export function mendSymbols(text: string): string {
  let mended = text
  for (let round = 0; round < 3; round++) {
    const next = mended.replace(CUT, (whole, head: string, at: number) => {
      const after = at + whole.length
      const joined = `${head}/${mended.slice(after, after + LONGEST_SYMBOL)}`
      return isWhole(joined) ? `${head}/` : whole
    })
    if (next === mended) return mended
    mended = next
  }
  return mended
}

function isWhole(text: string): boolean {
  const [first] = findSymbols(text)
  return first?.at === 0
}
