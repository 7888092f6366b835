/** One line of a source, cleaned of what a conversion left in it, with what that told. */
export interface Line {
  /** Its number in the source, from 1. */
  readonly number: number
  /** The line as it stood, without its line end. */
  readonly raw: string
  /** The words: one space between them, no markup; empty for a blank line. */
  readonly text: string
  /** The Markdown heading level, 1 to 6; 0 for none. */
  readonly level: number
  /** Whether a list mark stood before the words. */
  readonly bullet: boolean
  /** Whether the words are bold from their first on. */
  readonly bold: boolean
  /** Whether the line before said that its paragraph goes on here. */
  readonly carried: boolean
  /** The cells of a table row; none when the line is not one. */
  readonly cells: readonly string[]
  /** Spaces before the words. */
  readonly indent: number
}

/** Whether a line holds nothing to read. */
export function isBlank(line: Line): boolean {
  return line.text === '' && line.cells.every((cell) => cell === '')
}
