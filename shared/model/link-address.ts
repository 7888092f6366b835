const SAFE = /^(https?:\/\/|mailto:)[^\s]/i

/**
 * The address of a link when a text may hold it (`https:`, `http:` or `mailto:`), else null.
 * Everything that shows a link asks here, so that no `javascript:` address survives reading.
 */
export function linkAddress(address: string): string | null {
  const trimmed = address.trim()
  return SAFE.test(trimmed) ? trimmed : null
}
