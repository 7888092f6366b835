import { Mark, type Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { differenceOf } from './difference.ts'

/**
 * Makes the document equal to the one derived from its text: paragraph attributes and marks by small
 * steps, which is how changed formats arrive. Returns whether tokens differed too, which they never
 * do unless an edit was misread; then the differing part is replaced.
 */
export function reconcile(transaction: Transaction, goal: Node): boolean {
  if (transaction.doc.eq(goal)) return false
  if (sameTokens(transaction.doc, goal)) {
    reconcileFormats(transaction, goal)
    if (transaction.doc.eq(goal)) return false
  }
  const difference = differenceOf(transaction.doc, goal)
  if (difference) transaction.replace(difference.from, difference.to, difference.slice)
  if (!transaction.doc.eq(goal)) {
    transaction.replaceWith(0, transaction.doc.content.size, goal.content)
  }
  return true
}

function sameTokens(a: Node, b: Node): boolean {
  return a.childCount === b.childCount && a.children.every((one, i) => sameInside(one, b.child(i)))
}

function sameInside(a: Node, b: Node): boolean {
  return a.content.size === b.content.size && spelled(a) === spelled(b)
}

function spelled(paragraph: Node): string {
  return paragraph.textBetween(
    0,
    paragraph.content.size,
    null,
    ({ type, attrs }) => `\ufffc${type.name}${JSON.stringify(attrs)}`,
  )
}

function reconcileFormats(transaction: Transaction, goal: Node): void {
  let position = 0
  for (const [place, wanted] of goal.children.entries()) {
    const paragraph = transaction.doc.child(place)
    if (!paragraph.eq(wanted)) {
      for (const [name, value] of Object.entries(wanted.attrs)) {
        if (paragraph.attrs[name] !== value) transaction.setNodeAttribute(position, name, value)
      }
      reconcileMarks(transaction, position + 1, wanted)
    }
    position += wanted.nodeSize
  }
}

function reconcileMarks(transaction: Transaction, inside: number, wanted: Node): void {
  wanted.forEach((node, offset) => {
    const from = inside + offset
    const to = from + node.nodeSize
    transaction.doc.nodesBetween(from, to, (have, position) => {
      if (!have.isInline) return
      const [start, end] = [Math.max(position, from), Math.min(position + have.nodeSize, to)]
      setMarks(transaction, start, end, have.marks, node.marks)
    })
  })
}

/** Marks of one kind are set anew together, since several of a kind keep the order they come in. */
function setMarks(
  transaction: Transaction,
  from: number,
  to: number,
  have: readonly Mark[],
  want: readonly Mark[],
): void {
  for (const type of new Set([...have, ...want].map((mark) => mark.type))) {
    const [old, now] = [have, want].map((marks) => marks.filter((mark) => mark.type === type))
    if (!old || !now || Mark.sameSet(old, now)) continue
    for (const mark of old) transaction.step(new RemoveMarkStep(from, to, mark))
    for (const mark of now) transaction.step(new AddMarkStep(from, to, mark))
  }
}
