import type { Node } from '@tiptap/pm/model'
import type { TextChange } from '../../../shared/ydoc/text/changes.ts'
import type { TextOperation } from '../../../shared/ydoc/text/operation.ts'
import { readStretches } from '../../../shared/ydoc/text/read.ts'
import type { ParagraphBreak } from '../../../shared/ydoc/text/structs.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { type AppliedStep, compileSteps } from './compile.ts'
import { formatOf } from './derive.ts'
import { tokensBetween } from './incoming.ts'
import { operationsFor, type ParagraphStart } from './operations.ts'
import { pieceLength } from './pieces.ts'
import { tokenCount } from './token-index.ts'
import { TokenMap } from './token-map.ts'

/**
 * An input method owns the part of the page in which a word is being composed: whoever changes it
 * meanwhile breaks the composition or doubles the word. So from the first change that comes in until
 * the composition ends, changes are kept from the editor, and what the person composes is kept from
 * the text; then both are put together.
 */
export class CompositionHold {
  private readonly before: Node
  private readonly starts: readonly ParagraphStart[]
  private readonly map: TokenMap
  private readonly steps: AppliedStep[] = []

  /** Begins with the document that the editor shows and the breaks that its text had. */
  constructor(before: Node, breaks: readonly ParagraphBreak[]) {
    this.before = before
    this.starts = paragraphStartsOf(before, breaks)
    this.map = new TokenMap(tokenCount(before) - 1)
  }

  /** Holds a change of the text. */
  holdChanges(changes: readonly TextChange[]): void {
    this.map.add(changes)
  }

  /** Holds steps of the person. */
  holdSteps(steps: readonly AppliedStep[]): void {
    this.steps.push(...steps)
  }

  /** What to do to the editor's document so that it takes in the changes that were held. */
  changesForEditor(ytext: YText): readonly TextChange[] {
    const stretches = readStretches(ytext)
    const known = this.map.known()
    const changes: TextChange[] = []
    let reached = 0
    for (const [place, token] of this.tokens().entries()) {
      const index = token.from === null ? null : this.map.indexOf(token.from - 1)
      if (index !== null) {
        changes.push(...tokensBetween(stretches, reached, index, known))
        reached = index + 1
      }
      if (place === 0) continue // the first paragraph starts without a token
      const gone = token.from !== null && token.from > 0 && index === null
      changes.push({ do: gone ? 'remove' : 'keep', length: 1, isStart: token.isStart })
    }
    return [...changes, ...tokensBetween(stretches, reached, ytext.length, known)]
  }

  /** What to write to the text so that it takes in what the person did. */
  operationsForText(): readonly TextOperation[] {
    const pieces = compileSteps(this.before, this.steps)
    return operationsFor(pieces, this.starts, tokenCount(this.before)).flatMap((operation) =>
      this.moved(operation),
    )
  }

  private moved(operation: TextOperation): readonly TextOperation[] {
    if ('format' in operation) return [operation]
    if ('marks' in operation) {
      const { marks } = operation
      return this.map.rangesOf(operation).map((range) => ({ ...range, marks }))
    }
    const { at, remove, insert } = operation
    const gone = this.map.rangesOf({ at, length: remove }).toReversed()
    const [only, ...others] = gone
    if (only && others.length === 0) return [{ at: only.at, remove: only.length, insert }]
    return [
      ...gone.map((range) => ({ at: range.at, remove: range.length, insert: [] })),
      { at: this.map.placeOf(at), remove: 0, insert },
    ]
  }

  /** The tokens of the document that the editor shows, each with the token it was, if it was there. */
  private tokens(): readonly { readonly from: number | null; readonly isStart: boolean }[] {
    const starts = new Set(this.starts.map(({ token }) => token))
    return compileSteps(this.before, this.steps).flatMap((piece) =>
      Array.from({ length: pieceLength(piece) }, (_, place) => {
        if ('tokens' in piece) return { from: null, isStart: 'start' in piece.tokens }
        const from = piece.from + place
        return { from, isStart: starts.has(from) }
      }),
    )
  }
}

function paragraphStartsOf(
  doc: Node,
  breaks: readonly ParagraphBreak[],
): readonly ParagraphStart[] {
  let token = 0
  return doc.children.map((paragraph, place) => {
    const start = { ...formatOf(paragraph), token, start: breaks[place - 1] ?? null }
    token += paragraph.content.size + 1
    return start
  })
}
