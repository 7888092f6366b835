import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { DEEPEST_INDENT, type ParagraphKind } from '../../../shared/model/text.ts'
import { paragraphSuggestion } from '../../../shared/ydoc/text/suggestions.ts'
import { formatOf } from '../binding/derive.ts'

interface Place {
  readonly node: Node
  readonly position: number
}

/** The paragraphs that the selection touches. */
export function selectedParagraphs({ doc, selection }: EditorState): readonly Place[] {
  const found: Place[] = []
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.isTextblock) found.push({ node, position })
    return false
  })
  return found
}

/** Makes the selected paragraphs of a kind; an indent belongs to lists alone and goes with them. */
export function setKind(kind: ParagraphKind): Command {
  return (state, dispatch) => {
    const { tr } = state
    for (const { node, position } of selectedParagraphs(state)) {
      if (node.attrs.kind !== kind) tr.setNodeAttribute(position, 'kind', kind)
      if (!isList(kind) && node.attrs.indent !== 0) tr.setNodeAttribute(position, 'indent', 0)
    }
    dispatch?.(tr)
    return true
  }
}

/** Makes the selected paragraphs of a kind, or plain text when all of them are of it already. */
export function toggleKind(kind: ParagraphKind): Command {
  return (state, dispatch) => {
    const all = selectedParagraphs(state).every(({ node }) => node.attrs.kind === kind)
    return setKind(all ? 'text' : kind)(state, dispatch)
  }
}

/** Moves the selected list paragraphs in or out; applies only where all are in lists. */
export function indentBy(steps: 1 | -1): Command {
  return (state, dispatch) => {
    const paragraphs = selectedParagraphs(state)
    const inLists = paragraphs.every(({ node }) => isList(node.attrs.kind))
    const outermost = paragraphs.every(({ node }) => node.attrs.indent === 0)
    if (!inLists || (steps < 0 && outermost)) return false
    const { tr } = state
    for (const { node, position } of paragraphs) {
      const indent = Math.min(Math.max(formatOf(node).indent + steps, 0), DEEPEST_INDENT)
      if (indent !== node.attrs.indent) tr.setNodeAttribute(position, 'indent', indent)
    }
    dispatch?.(tr)
    return true
  }
}

/** At the start of a paragraph that is no plain text: makes it plain text. */
export const toTextAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const isPlain = $from.parent.attrs.kind === 'text'
  if (!empty || $from.parentOffset > 0 || !$from.parent.isTextblock || isPlain) return false
  return setKind('text')(state, dispatch)
}

/** In an empty paragraph of a list: ends the list here, one level or altogether. */
export const endListOnEmpty: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { parent } = $from
  if (!empty || parent.content.size > 0 || !isList(parent.attrs.kind)) return false
  return parent.attrs.indent > 0 ? indentBy(-1)(state, dispatch) : setKind('text')(state, dispatch)
}

/** Behind the last letter of a heading: begins a paragraph of plain text. */
export const textAfterHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const atEnd = empty && $from.parentOffset === $from.parent.content.size && !goesOn(state)
  if (!atEnd || $from.parent.attrs.kind !== 'heading' || $from.parent.content.size === 0)
    return false
  const { paragraph } = state.schema.nodes
  if (paragraph) dispatch?.(state.tr.split($from.pos, 1, [{ type: paragraph }]).scrollIntoView())
  return true
}

/** Whether the next paragraph is suggested to be joined to the one with the caret. */
function goesOn({ doc, selection: { $from } }: EditorState): boolean {
  const next = doc.maybeChild($from.index(0) + 1)
  return paragraphSuggestion(next?.attrs.pending ?? null)?.start === 'deletion'
}

function isList(kind: unknown): boolean {
  return kind === 'bullet' || kind === 'numbered'
}
