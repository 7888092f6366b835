/** The token of each character of the plain text, in which embedded objects count nothing. */
export function plainTokens(flat: string): readonly number[] {
  return Array.from(flat.matchAll(/[^\ufffc]/g), ({ index }) => index)
}
