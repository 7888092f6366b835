import type { Command, EditorState } from '@tiptap/pm/state'
import { linkAddress } from '../../../shared/model/link-address.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** The address of the link in which the selection stands, or null. */
export function linkAtSelection({ selection, schema }: EditorState): string | null {
  const { $from } = selection
  const marks = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])]
  const link = marks.find(({ type }) => type === schema.marks.link)
  return typeof link?.attrs.href === 'string' ? link.attrs.href : null
}

/**
 * Gives the selected letters, or the link in which the caret stands, an address. Where there is
 * neither, the address itself is written. Does not apply to an address that no text may hold.
 */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const href = linkAddress(address)
    const { link } = state.schema.marks
    if (href === null || !link) return false
    const { tr } = state
    const range = linkRange(state)
    if (range) tr.addMark(range.from, range.to, link.create({ href }))
    else tr.replaceSelectionWith(state.schema.text(href, [link.create({ href })]), false)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Takes the link away from the selected letters, or all of the link in which the caret stands. */
export const removeLink: Command = (state, dispatch) => {
  const range = linkRange(state)
  const { link } = state.schema.marks
  if (!range || !link) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, link))
  return true
}

function linkRange(state: EditorState): Range | null {
  const { selection } = state
  if (!selection.empty) return selection
  const href = linkAtSelection(state)
  if (href === null) return null
  const { $from } = selection
  let range: Range | null = null
  $from.parent.forEach((node, offset) => {
    const from = $from.start() + offset
    const to = from + node.nodeSize
    const here = from <= $from.pos && to >= $from.pos
    if (here && node.marks.some(({ attrs }) => attrs.href === href)) range = { from, to }
  })
  return range
}
