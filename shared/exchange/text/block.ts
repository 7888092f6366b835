import { remembered } from '../../base/remembered.ts'
import type { Line } from './line.ts'

/** A paragraph, heading or list entry: the lines that belong together. */
export interface Block {
  readonly lines: readonly Line[]
  /** The words of all lines, joined. */
  readonly text: string
  /** The Markdown heading level; 0 for none. */
  readonly level: number
  readonly bullet: boolean
  readonly bold: boolean
  /** The lines before which the paragraph had been broken. */
  readonly mended: readonly number[]
}

/** The source lines of blocks, in order. */
export function linesOf(blocks: readonly Block[]): readonly number[] {
  const [first] = blocks
  if (first && blocks.length === 1) return numbersOf(first)
  return blocks.flatMap(numbersOf)
}

const numbersOf = remembered(({ lines }: Block): readonly number[] =>
  lines.map(({ number }) => number),
)

/** The first source line of a block. */
export function firstLine(block: Block): number {
  return block.lines[0]?.number ?? 1
}
