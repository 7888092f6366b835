import type { Language } from '../../shared/model/language.ts'
import type { Paragraph, ParagraphKind, Run, Text } from '../../shared/model/text.ts'

const KIND_MARKS: readonly (readonly [string, ParagraphKind])[] = [
  ['> ', 'quote'],
  ['- ', 'bullet'],
  ['# ', 'numbered'],
]

/**
 * A text from marked lines, one per paragraph: `> ` a quotation, `- ` a bullet, `# ` a numbered
 * line; `*italic*` and `**bold**` within. Typography is that of the language.
 */
export function markedText(lines: readonly string[], language: Language): Text {
  return lines.map((line) => paragraph(typeset(line, language)))
}

/** Gives a line the apostrophes and, in French, the no-break spaces that printed text has. */
export function typeset(line: string, language: Language): string {
  const curled = line.replaceAll("'", '’')
  if (language !== 'fr') return curled
  return curled
    .replace(/ ([;:!?»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .replace(/(\d) (heures|h|jours|minutes)\b/g, '$1\u00a0$2')
}

function paragraph(line: string): Paragraph {
  const [mark, kind] = KIND_MARKS.find(([start]) => line.startsWith(start)) ?? ['', 'text']
  return { kind, indent: 0, runs: runs(line.slice(mark.length)) }
}

function runs(line: string): readonly Run[] {
  return line
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map(run)
}

function run(piece: string): Run {
  if (piece.startsWith('**')) return { text: piece.slice(2, -2), bold: true }
  if (piece.startsWith('*')) return { text: piece.slice(1, -1), italic: true }
  return { text: piece }
}
