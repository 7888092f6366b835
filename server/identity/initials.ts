const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * One or two capitals that stand for a name on a small face: of its first and its last word. A
 * script without capitals gives its own letters.
 */
export function initials(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const first = words[0]
  if (first === undefined) return '?'
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return [first, last].map(firstLetter).join('').toLocaleUpperCase('und')
}

function firstLetter(word: string | undefined): string {
  const letters = [...LETTERS.segment(word ?? '')].map(({ segment }) => segment)
  return letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? ''
}
