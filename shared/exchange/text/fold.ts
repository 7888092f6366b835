const FOLDED = new Map<string, string>()

/**
 * A text in lower case without accents, every apostrophe `'`, character for character: a place in
 * the result is the same place in the text.
 */
export function flatten(text: string): string {
  return text.replace(/[^\p{ASCII}]|`/gu, flatCharacters).toLowerCase()
}

/** The words of a text as {@link flatten} has them, with nothing but one space between them. */
export function fold(text: string): string {
  return foldedWords(text).join(' ')
}

/** The words and numbers of a text, flattened; punctuation and spaces are nothing. */
export function foldedWords(text: string): readonly string[] {
  return flatten(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A character outside the basic plane is two of the text's, and stays as it is. */
function flatCharacters(character: string): string {
  if (character.length > 1) return character
  const known = FOLDED.get(character)
  if (known !== undefined) return known
  const base = character.normalize('NFD').charAt(0).toLowerCase()
  const flat = '’‘ʼ´`'.includes(character) ? "'" : base.length === 1 ? base : character
  FOLDED.set(character, flat)
  return flat
}
