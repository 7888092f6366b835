import type { Paragraph, Text } from './text.ts'

/** The characters of a text without marks and footnotes, one line per paragraph. */
export function plainText(text: Text | undefined): string {
  return text ? text.map(plainParagraph).join('\n') : ''
}

/** The characters of one paragraph without marks and footnotes. */
export function plainParagraph({ runs }: Paragraph): string {
  const [first, ...others] = runs
  if (!first || others.length === 0) return first?.text ?? ''
  return runs.map((run) => run.text).join('')
}

/** The characters of a text on one line, as a title is printed. */
export function plainLine(text: Text | undefined): string {
  return plainText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

/** Whether nothing has been written: no text at all, or one of white space without a footnote. */
export function isBlank(text: Text | undefined): boolean {
  if (!text) return true
  return text.every(({ runs }) => runs.every((run) => !run.footnote && run.text.trim() === ''))
}

/** An unmarked text with one ordinary paragraph per line. */
export function textOf(plain: string): Text {
  return plain.split(/\r\n|\r|\n/).map((line) => ({
    kind: 'text',
    indent: 0,
    runs: line === '' ? [] : [{ text: line }],
  }))
}
