import type { ChangeKind, ImportedChange } from '../../model/import-result.ts'
import { isMarkName, type MarkMaker, type MarkPlaces, placeBetween } from './marks.ts'
import { attribute, childAt, drop, isWord, makeLike, unwrap, wordsBelow } from './word-xml.ts'

const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo']
const LOOKS = ['rPrChange', 'pPrChange']

/** A tracked change, with the marks where it stood; none in a part whose lines are not counted. */
export interface MarkedChange extends Omit<ImportedChange, 'place'> {
  readonly from?: number
  readonly to?: number
}

/**
 * Puts a part back to what it was before its tracked changes: insertions go, deletions stay, what
 * was moved is where it was. Answers the changes in their order; neighbours of one author and time
 * are one, and a paragraph written whole counts once.
 *
 * @param marks makes the marks of their places; without it the changes have no places
 */
export function undoChanges(part: Document, marks?: MarkMaker): readonly MarkedChange[] {
  const changes: MarkedChange[] = []
  let last: Element | null = null
  for (const element of wordsBelow(part, ...CHANGES, ...LOOKS)) {
    if (isWord(element, 'moveTo') || isWithin(element, 'ins', 'moveTo')) continue
    const kind = kindOf(element)
    if (kind === 'paragraph' && !isAlone(element)) continue
    const before = changes.at(-1)
    if (before && last && isSame(last, element)) {
      changes[changes.length - 1] = joined(before, element, marks)
    } else changes.push(noted(element, kind, marks))
    last = element
  }
  for (const change of wordsBelow(part, ...CHANGES)) undo(change)
  for (const text of wordsBelow(part, 'delText')) restoreText(text)
  return changes
}

/** Changes as the import tells them, once the lines are known. */
export function placedChanges(
  changes: readonly MarkedChange[],
  places: MarkPlaces,
  lines: readonly string[],
): readonly ImportedChange[] {
  return changes.map(({ from, to, ...change }) => ({
    ...change,
    place: placeBetween(from, to, places, lines),
  }))
}

function kindOf(element: Element): ChangeKind {
  if (isLook(element)) return 'format'
  if (isMark(element)) return 'paragraph'
  if (isWord(element, 'moveFrom')) return 'move'
  return isWord(element, 'ins') ? 'insertion' : 'deletion'
}

function noted(element: Element, kind: ChangeKind, marks: MarkMaker | undefined): MarkedChange {
  const date = attribute(element, 'date')
  return {
    author: attribute(element, 'author') ?? '',
    ...(date ? { date } : {}),
    kind,
    text: kind === 'paragraph' ? '' : wordsOf(kind === 'format' ? owner(element) : element),
    ...(marks ? markAround(element, kind, marks) : {}),
  }
}

function joined(
  before: MarkedChange,
  element: Element,
  marks: MarkMaker | undefined,
): MarkedChange {
  const { to } = marks ? markAround(element, before.kind, marks) : {}
  const text = before.text + wordsOf(element)
  return { ...before, text, ...(to === undefined ? {} : { to }) }
}

/** The run or the paragraph whose look is changed. */
function owner(element: Element): Element {
  const properties = element.parentNode
  const held = properties?.parentNode
  return held && isWord(held, 'r', 'p') ? held : element
}

function wordsOf(element: Element): string {
  return wordsBelow(element, 't', 'delText')
    .map(({ textContent }) => textContent ?? '')
    .join('')
}

/** Neighbours of one kind, author and time are one change that Word keeps in pieces. */
function isSame(one: Element, other: Element): boolean {
  if (isMark(one) || isMark(other) || isLook(one)) return false
  let next: Node | null = one.nextSibling
  while (next && next !== other && isNothing(next)) next = next.nextSibling
  if (next !== other || one.localName !== other.localName) return false
  return ['author', 'date'].every((name) => attribute(one, name) === attribute(other, name))
}

function isLook(element: Element): boolean {
  return isWord(element, ...LOOKS)
}

function isParagraph(element: Element): boolean {
  return isWord(element, 'p')
}

function isNothing(node: Node): boolean {
  return isWord(node, 'bookmarkStart', 'bookmarkEnd', 'proofErr') || node.nodeType !== 1
}

/** Marks before and after a change; at the end of its paragraph for a paragraph's. */
function markAround(element: Element, kind: ChangeKind, marks: MarkMaker) {
  const [start, end] = [marks.make(element), marks.make(element)]
  if (kind === 'paragraph') {
    const paragraph = element.parentNode?.parentNode?.parentNode
    if (!paragraph || !isWord(paragraph, 'p')) return {}
    paragraph.appendChild(start.element)
    return { from: start.mark }
  }
  const held = kind === 'format' ? owner(element) : element
  if (isParagraph(held)) {
    held.insertBefore(start.element, childAt(held, 'pPr')?.nextSibling ?? held.firstChild)
    held.appendChild(end.element)
    return { from: start.mark, to: end.mark }
  }
  held.parentNode?.insertBefore(start.element, held)
  if (kind === 'insertion') return { from: start.mark }
  held.parentNode?.insertBefore(end.element, held.nextSibling)
  return { from: start.mark, to: end.mark }
}

function isWithin(element: Element, ...names: readonly string[]): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (isWord(at, ...names)) return true
  return false
}

function undo(change: Element): void {
  const isNew = isWord(change, 'ins', 'moveTo')
  if (isMark(change)) undoMark(change, isNew)
  else if (isNew) dropButMarks(change)
  else unwrap(change)
}

/** What a comment is about may begin or end within what goes. */
function dropButMarks(change: Element): void {
  for (const mark of wordsBelow(change, 'bookmarkStart')) {
    if (isMarkName(attribute(mark, 'name'))) change.parentNode?.insertBefore(mark, change)
  }
  drop(change)
}

/** The change is one of the paragraph's or the row's end, not of words. */
function isMark(change: Element): boolean {
  const { parentNode } = change
  return parentNode !== null && isWord(parentNode, 'rPr', 'trPr', 'tcPr', 'numPr')
}

/** Nothing else in the paragraph is changed, so that the change of its end counts by itself. */
function isAlone(mark: Element): boolean {
  const paragraph = mark.parentNode?.parentNode?.parentNode
  if (!paragraph || !isWord(paragraph, 'p')) return true
  return wordsBelow(paragraph, ...CHANGES).length === 1
}

/** A paragraph's new end is marked as deleted, which joins it with the next one when it is read. */
function undoMark(mark: Element, isNew: boolean): void {
  const { parentNode } = mark
  if (isNew && parentNode && isWord(parentNode, 'trPr')) {
    const row = parentNode.parentNode
    if (row && isWord(row, 'tr')) drop(row)
  } else if (isNew && parentNode && isWord(parentNode, 'rPr')) {
    parentNode.replaceChild(makeLike(mark, 'del'), mark)
  } else drop(mark)
}

function restoreText(deleted: Element): void {
  const text = makeLike(deleted, 't')
  text.appendChild(deleted.ownerDocument.createTextNode(deleted.textContent ?? ''))
  deleted.parentNode?.replaceChild(text, deleted)
}

/** Whether the end of a paragraph was written by a tracked change, so that it joins the next. */
export function joinsNext(paragraph: Element): boolean {
  return childAt(paragraph, 'pPr', 'rPr', 'del') !== undefined
}
