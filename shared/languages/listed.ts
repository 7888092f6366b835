/** The words of a list written with commas, over as many lines as it takes. */
export function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim())
}
