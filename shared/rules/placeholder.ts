const PLACEHOLDER = /[[\]…?_]|\bX+\b|\.\.\.|\*\*/

/** Whether a symbol says that part of it is still to come: `CTOC/COP/2026/[…]`. */
export function isPlaceholder(symbol: string): boolean {
  return PLACEHOLDER.test(symbol)
}
