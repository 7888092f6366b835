/** The words of a list that is written with spaces between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
