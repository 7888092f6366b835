/** What one token says: a character, or for an object or a paragraph start a line beginning `\n`. */
export interface Said {
  readonly said: string
}

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/**
 * Joins tokens to the units of a comparison: words, the white space or the sign between them, and
 * each object or paragraph start by itself.
 */
export function unitsOf<Token extends Said>(
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const units: (readonly Token[])[] = []
  let characters: Token[] = []
  for (const token of tokens) {
    if (!isObject(token)) characters.push(token)
    else {
      units.push(...wordsOf(characters), [token])
      characters = []
    }
  }
  return [...units, ...wordsOf(characters)]
}

/** What a unit says as a whole. */
export function saidBy(unit: readonly Said[]): string {
  return unit.map(({ said }) => said).join('')
}

function isObject({ said }: Said): boolean {
  return said.length > 1 && said.startsWith('\n')
}

function wordsOf<Token extends Said>(characters: readonly Token[]): readonly (readonly Token[])[] {
  let used = 0
  return Array.from(saidBy(characters).matchAll(WORDS), ([word]) => {
    const from = used
    used += Array.from(word).length
    return characters.slice(from, used)
  })
}
