import type { Text } from '../../../shared/model/text.ts'

/** Pasted plain text: each line that is not blank is a paragraph. */
export function readPlain(pasted: string): Text {
  const lines = pasted.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '')
  return lines.map((line) => ({
    kind: 'text',
    indent: 0,
    runs: [{ text: lines.length > 1 ? line.trim() : line }],
  }))
}
