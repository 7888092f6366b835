/** A text with its first letter in upper case, as a line of its own begins. */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
