import { attribute, childAt, drop, isWord, makeLike, unwrap, wordsBelow } from './word-xml.ts'

/** Whoever wrote something, by name, and how many pieces. */
export type Authors = ReadonlyMap<string, number>

const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo']

/**
 * Puts a part back to what it was before its tracked changes: insertions go, deletions stay.
 * Answers the changes by author; a paragraph written whole counts once.
 */
export function undoChanges(part: Document): Authors {
  const authors = new Map<string, number>()
  for (const change of wordsBelow(part, ...CHANGES)) {
    if (!isMark(change) || isAlone(change)) {
      const author = attribute(change, 'author') ?? ''
      authors.set(author, (authors.get(author) ?? 0) + (isWord(change, 'moveFrom') ? 0 : 1))
    }
  }
  for (const change of wordsBelow(part, ...CHANGES)) undo(change)
  for (const text of wordsBelow(part, 'delText')) restoreText(text)
  return authors
}

function undo(change: Element): void {
  const isNew = isWord(change, 'ins', 'moveTo')
  if (isMark(change)) undoMark(change, isNew)
  else if (isNew) drop(change)
  else unwrap(change)
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
