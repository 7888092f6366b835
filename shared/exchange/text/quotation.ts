/** Whether a text opens a quotation that it does not close. */
export function leavesQuotationOpen(text: string): boolean {
  if (/["“«]/.test(text) === false) return false
  const opened = count(text, /[«“]/g) - count(text, /[»”]/g)
  return opened > 0 || (opened === 0 && count(text, /"/g) % 2 === 1)
}

/** Whether a text closes a quotation that it does not open. */
export function closesQuotation(text: string): boolean {
  const closed = count(text, /[»”]/g) - count(text, /[«“]/g)
  return closed > 0 || (closed === 0 && count(text, /"/g) % 2 === 1)
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
