import { exampleLines, type Line } from './example-lines.ts'

/** A part of the page of a rule, as it is drawn. */
export type PagePart =
  | { readonly is: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly is: 'example'; readonly kind: 'triggers' | 'fine'; readonly lines: readonly Line[] }

/** Words of a paragraph. */
export interface Piece {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'code'
}

/**
 * Reads the page of a rule. The pages are our own and use little: a title, which is left out because
 * the card bears it, paragraphs with **strong** words and `code`, and examples.
 */
export function parsePage(source: string): readonly PagePart[] {
  const parts: PagePart[] = []
  for (const block of source.split(/^(```[\s\S]*?^```)$/m)) {
    const example = /^```(triggers|fine)\n([\s\S]*?)```$/.exec(block)
    if (example) {
      const kind = example[1] === 'fine' ? 'fine' : 'triggers'
      parts.push({ is: 'example', kind, lines: exampleLines(example[2] ?? '') })
    } else parts.push(...paragraphsOf(block))
  }
  return parts
}

function paragraphsOf(block: string): readonly PagePart[] {
  return block
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('# '))
    .map((text) => ({ is: 'paragraph', pieces: piecesOf(text) }))
}

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return { text: piece.slice(2, -2), look: 'strong' }
      if (piece.startsWith('`')) return { text: piece.slice(1, -1), look: 'code' }
      return { text: piece.replace(/\n/g, ' '), look: 'plain' }
    })
}
