import type { LineOutcome } from '../../model/import-result.ts'
import { readLines } from '../text/read-lines.ts'

/** The words of a line as a reader takes them: no markup, one space between them. */
export function wordsOfLine({ text, kept }: Pick<LineOutcome, 'text' | 'kept'>): string {
  const [line] = readLines(text)
  if (kept !== undefined || !line) return kept ?? ''
  return line.cells.length > 1 ? line.cells.filter(Boolean).join(' ') : line.text
}
