import type { Fragment, Node } from '@tiptap/pm/model'
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
} from '@tiptap/pm/transform'
import type { NewTokens, ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import { knownFormat } from '../../../shared/ydoc/text/paragraphs.ts'
import { formatOf } from './derive.ts'
import { differenceOf } from './difference.ts'
import { embedOf } from './embeds.ts'
import { changesOf, fromMarks } from './marks.ts'
import { type Piece, Pieces } from './pieces.ts'
import { tokenAt, tokenCount } from './token-index.ts'

/** A step with the documents before and after it; null for a change whose steps are not known. */
export interface AppliedStep {
  readonly step: Step | null
  readonly before: Node
  readonly after: Node
}

/** What some steps made of a document, as pieces of it and new tokens. */
export function compileSteps(before: Node, steps: readonly AppliedStep[]): readonly Piece[] {
  const pieces = new Pieces(tokenCount(before))
  for (const applied of steps) compileStep(pieces, applied)
  return pieces.list()
}

function compileStep(pieces: Pieces, applied: AppliedStep): void {
  const { step, before } = applied
  if (step instanceof ReplaceStep) {
    const { from, to, slice } = step
    const tokens = tokensOf(slice.content, slice.openStart > 0)
    pieces.replace(tokenAt(before, from), tokenAt(before, to), tokens)
  } else if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
    compileMark(pieces, before, step)
  } else if (step instanceof AttrStep) {
    pieces.setParagraph(tokenAt(before, step.pos), newAttribute(step))
  } else {
    const format = step instanceof ReplaceAroundStep ? newFormat(step, before) : null
    if (format && step instanceof ReplaceAroundStep) {
      pieces.setParagraph(tokenAt(before, step.from), format)
    } else compileDifference(pieces, applied)
  }
}

function compileMark(pieces: Pieces, before: Node, step: AddMarkStep | RemoveMarkStep): void {
  const changes = changesOf(step.mark, step instanceof RemoveMarkStep)
  if (Object.keys(changes).length === 0) return
  before.nodesBetween(step.from, step.to, (node, position) => {
    if (!node.isInline) return
    const from = Math.max(position, step.from)
    const to = Math.min(position + node.nodeSize, step.to)
    pieces.mark(tokenAt(before, from), tokenAt(before, to), changes)
  })
}

/** What a step that only gives one paragraph other attributes changes, or null for another step. */
function newFormat(step: ReplaceAroundStep, before: Node): Partial<ParagraphFormat> | null {
  const wrapsOne = step.gapFrom === step.from + 1 && step.gapTo === step.to - 1 && step.insert === 1
  const [now, ...others] = step.slice.content.content
  const old = before.nodeAt(step.from)
  if (!wrapsOne || !now || !old || others.length > 0) return null
  return before.resolve(step.from).depth === 0 ? changedFormat(formatOf(old), formatOf(now)) : null
}

function changedFormat(old: ParagraphFormat, now: ParagraphFormat): Partial<ParagraphFormat> {
  return {
    ...(old.kind !== now.kind && { kind: now.kind }),
    ...(old.indent !== now.indent && { indent: now.indent }),
  }
}

function newAttribute({ attr, value }: AttrStep): Partial<ParagraphFormat> {
  const { kind, indent } = knownFormat(value, value)
  return { ...(attr === 'kind' && { kind }), ...(attr === 'indent' && { indent }) }
}

/** Any other step: what differs between the documents before and after it. */
function compileDifference(pieces: Pieces, { before, after }: AppliedStep): void {
  const difference = differenceOf(before, after)
  if (!difference) return
  const { from, to, slice } = difference
  const tokens = tokensOf(slice.content, slice.openStart > 0)
  pieces.replace(tokenAt(before, from), tokenAt(before, to), tokens)
}

/** The tokens of a fragment; a first paragraph that is open goes on in the paragraph before it. */
function tokensOf(fragment: Fragment, open: boolean): readonly NewTokens[] {
  return fragment.content.flatMap((node, place): readonly NewTokens[] => {
    if (!node.isTextblock) return [tokenOf(node)]
    const inside = node.children.map(tokenOf)
    return place === 0 && open ? inside : [{ start: formatOf(node) }, ...inside]
  })
}

function tokenOf(node: Node): NewTokens {
  const marks = fromMarks(node.marks)
  return node.isText ? { text: node.text ?? '', marks } : { embed: embedOf(node), marks }
}
