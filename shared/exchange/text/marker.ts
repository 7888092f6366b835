/** The mark before an item, a heading or a paragraph. */
export interface Marker {
  /** `7.1` is [7, 1]; empty when only a letter stands there. */
  readonly numbers: readonly number[]
  /** 1 for `a)`, and for the a of `1 a)`; 0 for none. */
  readonly letter: number
  /** 2 for `ii)`; 0 for none. A lone `i)` is a letter and a roman number. */
  readonly roman: number
  /** The third level of `4 (a) (ii)`, which is 2; absent elsewhere. */
  readonly below?: number
  /** As it stood. */
  readonly printed: string
  /** Whether a word such as "Item" stood before it. */
  readonly labelled: boolean
}

/** A text and the mark that stood before it. */
export interface Marked {
  readonly marker: Marker
  readonly rest: string
}

const NUMBER =
  /^(?:(\d{1,3})((?:\.\d{1,3})+)\.?|(\d{1,3})(?:\.(?!\d)|\)))\s*(?=["“«'(\p{Lu}\p{Ll}\d])/u
const CITED = /^(\d{1,3})\s?(?:\(([a-z])\)|([a-z])\))[.:]?\s+(?=\S)/
const LETTER = /^(?:\(([a-z]{1,5})\)|([a-z]{1,5})[ .]?\))\.?\s*(?=\S)/
const AFTER_NUMBER = /^\s*(?:\(([a-z]{1,3})\)|([a-z]{1,3})[ .]?\))[.:]?\s*(?=\S|$)/
const AFTER_LETTER = /^\s*(?:\(([ivx]{1,4})\)|([ivx]{1,4})\))[.:]?\s*(?=\S|$)/
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The mark at the head of a text (`1.`, `a)`, `(a)`, `ii)`, `7.1`), or null. */
export function readMarker(text: string): Marked | null {
  return readNumber(text) ?? readLetter(text)
}

/**
 * The mark of a cited item at the head of a text: one of the label words (folded) and a number with
 * or without a letter, `Item 2 (b).`; or null.
 */
export function readLabel(text: string, labels: readonly string[]): Marked | null {
  const label = /^((?:\p{L}+\s){1,3})(\d{1,3}(?:\.\d{1,3})*)/u.exec(text)
  if (!label || !labels.includes((label[1] ?? '').trim().toLowerCase())) return null
  const after = text.slice(label[0].length)
  const letter = AFTER_NUMBER.exec(after)
  const lettered = letter ? after.slice(letter[0].length) : after
  const third = letter ? AFTER_LETTER.exec(lettered) : null
  const below = romanValue(third?.[1] ?? third?.[2] ?? '')
  const unmarked = below > 0 ? lettered.slice(third?.[0].length) : lettered
  const tail = unmarked.replace(/^\s*[.:–—-]?\s*/, '')
  return {
    marker: {
      numbers: numbersOf(label[2] ?? ''),
      letter: letterValue(letter?.[1] ?? letter?.[2] ?? ''),
      roman: 0,
      ...(below > 0 ? { below } : {}),
      printed: text.slice(0, text.length - tail.length).trim(),
      labelled: true,
    },
    rest: tail,
  }
}

/** A cell that is an item's number and nothing else: `1 a)`, `2`, `7.1`, `3 (b) and 4`, `5 to 8`. */
export function readCellRefs(cell: string): readonly Marker[] {
  const found = cell.matchAll(/(\d{1,3}(?:\.\d{1,3})*)(?:\s*\(?([a-z])\))?|(?<!\w)\(?([a-z])\)/g)
  const markers: Marker[] = []
  let end = 0
  for (const match of found) {
    const last = markers.at(-1)
    const numbers = match[1] ? numbersOf(match[1]) : (last?.numbers ?? [])
    const letter = letterValue(match[2] ?? match[3] ?? '')
    const marker = { numbers, letter, roman: 0, printed: match[0], labelled: false }
    if (last && THROUGH.test(cell.slice(end, match.index))) markers.push(...between(last, marker))
    markers.push(marker)
    end = match.index + match[0].length
  }
  return markers
}

const THROUGH = /^\s*(?:[-–—]|to|à|au)\s*$/
/** A longer stretch of items is none. */
const LONGEST_STRETCH = 20

/** The items between the ends of a stretch: `6` and `7` for `5 to 8`, `b)` for `a)-c)`. */
function between(first: Marker, last: Marker): readonly Marker[] {
  const isWhole = first.letter === 0 && last.letter === 0
  const isSame = first.numbers.join() === last.numbers.join()
  if (first.numbers.length !== 1 || last.numbers.length !== 1 || !(isWhole || isSame)) return []
  const [from, to] = isWhole
    ? [first.numbers[0] ?? 0, last.numbers[0] ?? 0]
    : [first.letter, last.letter]
  if (to - from > LONGEST_STRETCH) return []
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => {
    const step = from + at + 1
    return isWhole
      ? { ...first, numbers: [step], printed: String(step) }
      : {
          ...first,
          letter: step,
          printed: `${first.numbers.join('.')} (${String.fromCharCode(96 + step)})`,
        }
  })
}

function readNumber(text: string): Marked | null {
  const cited = CITED.exec(text)
  if (cited) {
    const rest = text.slice(cited[0].length)
    return withRest(text, rest, [Number(cited[1])], cited[2] ?? cited[3] ?? '')
  }
  const found = NUMBER.exec(text)
  if (!found) return null
  const numbers = numbersOf(found[3] ?? `${found[1]}${found[2]}`)
  const rest = text.slice(found[0].length)
  const letter = AFTER_NUMBER.exec(rest)
  if (letter && letterValue(letter[1] ?? letter[2] ?? '') && numbers.length === 1) {
    return withRest(text, rest.slice(letter[0].length), numbers, letter[1] ?? letter[2] ?? '')
  }
  return withRest(text, rest, numbers, '')
}

function readLetter(text: string): Marked | null {
  const found = LETTER.exec(text)
  const letters = found?.[1] ?? found?.[2] ?? ''
  if (!found || (letterValue(letters) === 0 && romanValue(letters) === 0)) return null
  return withRest(text, text.slice(found[0].length), [], letters)
}

function withRest(text: string, rest: string, numbers: readonly number[], letters: string): Marked {
  const printed = text.slice(0, text.length - rest.length).trim()
  const letter = letterValue(letters)
  return { marker: { numbers, letter, roman: romanValue(letters), printed, labelled: false }, rest }
}

function numbersOf(text: string): readonly number[] {
  return text.split('.').filter(Boolean).map(Number)
}

function letterValue(letters: string): number {
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : 0
}

function romanValue(letters: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(letters)) return 0
  let value = 0
  for (let at = 0; at < letters.length; at++) {
    const digit = ROMAN_DIGITS[letters.charAt(at)] ?? 0
    const next = ROMAN_DIGITS[letters.charAt(at + 1)] ?? 0
    value += digit < next ? -digit : digit
  }
  return value
}
