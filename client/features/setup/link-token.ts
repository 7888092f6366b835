/** The token of a link: its fragment, which no server log sees; null when there is none. */
export function linkToken(hash: string = location.hash): string | null {
  const token = decodeURIComponent(hash.replace(/^#/, '')).trim()
  return token === '' ? null : token
}
