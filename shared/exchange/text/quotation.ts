/** Whether a text opens a quotation that it does not close. */
export function leavesQuotationOpen(text: string): boolean {
  if (/["“«]/.test(text) === false) return false
  const opened = count(text, /[«“]/g) - count(text, /[»”]/g)
  return opened > 0 || (opened === 0 && count(text, /"/g) % 2 === 1)
}

/**
 * Whether a text ends an open quotation: with a closing sign, whatever signs stand inside. Each
 * paragraph of a quotation may begin with an opening sign of its own.
 */
export function endsQuotation(text: string): boolean {
  if (/["”»]\s*[.;,]?$/.test(text)) return true
  return count(text, /[»”]/g) > count(text, /[«“]/g)
}

/** Whether a text is a quotation from its first sign to its last. */
export function isQuotation(text: string): boolean {
  return /^["“«]/.test(text) && /["”»]\s*[.;]?$/.test(text) && !leavesQuotationOpen(text)
}

/** Whether a text begins with an opening sign. */
export function opensQuotation(text: string): boolean {
  return /^["“«]/.test(text) && leavesQuotationOpen(text)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
