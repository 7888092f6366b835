import type { ImportedComment } from '../../model/import-result.ts'
import { type MarkMaker, type MarkPlaces, placeBetween, wordsBetween } from './marks.ts'
import { attribute, below, childAt, drop, isWord, parseXml, wordsBelow } from './word-xml.ts'

/** The marks at the beginning and at the end of what each comment is about, by its id. */
export type CommentMarks = ReadonlyMap<string, { from?: number; to?: number }>

/** Puts marks into a part where comments begin and end, and takes their own signs out. */
export function markComments(part: Document, marks: MarkMaker): CommentMarks {
  const found = new Map<string, { from?: number; to?: number }>()
  const note = (sign: Element, side: 'from' | 'to') => {
    const id = attribute(sign, 'id') ?? ''
    const known = found.get(id) ?? {}
    const { element, mark } = marks.make(sign)
    if (known[side] === undefined && place(element, sign, side)) known[side] = mark
    found.set(id, known)
    drop(sign)
  }
  for (const sign of wordsBelow(part, 'commentRangeStart')) note(sign, 'from')
  for (const sign of wordsBelow(part, 'commentRangeEnd')) note(sign, 'to')
  for (const sign of wordsBelow(part, 'commentReference')) {
    if (found.has(attribute(sign, 'id') ?? '')) drop(sign)
    else note(sign, 'from')
  }
  return found
}

/** Puts a mark beside a sign; one between paragraphs goes into the nearest of them. */
function place(mark: Element, sign: Element, side: 'from' | 'to'): boolean {
  const parent = sign.parentNode
  if (!parent) return false
  if (isWord(parent, 'r')) return parent.parentNode?.insertBefore(mark, parent) !== undefined
  if (!isWord(parent, 'body', 'tc', 'tbl', 'tr', 'sdtContent')) {
    parent.insertBefore(mark, sign)
    return true
  }
  const paragraph = side === 'from' ? paragraphAfter(sign) : paragraphBefore(sign)
  if (!paragraph) return false
  const properties = childAt(paragraph, 'pPr')
  const first = properties ? properties.nextSibling : paragraph.firstChild
  paragraph.insertBefore(mark, side === 'from' ? first : null)
  return true
}

function paragraphAfter(sign: Element): Element | undefined {
  for (let at: Node | null = sign.nextSibling; at; at = at.nextSibling) {
    if (isWord(at, 'p')) return at
    const inner = wordsBelow(at, 'p')[0]
    if (inner) return inner
  }
  return undefined
}

function paragraphBefore(sign: Element): Element | undefined {
  for (let at: Node | null = sign.previousSibling; at; at = at.previousSibling) {
    if (isWord(at, 'p')) return at
    const inner = wordsBelow(at, 'p').at(-1)
    if (inner) return inner
  }
  return undefined
}

/** The lines of a file, and where the marks stood in them. */
interface MarkedText {
  readonly marks: CommentMarks
  readonly places: MarkPlaces
  readonly lines: readonly string[]
}

/** The comments of a file with what they are about. */
export function readComments(
  part: string | undefined,
  extended: string | undefined,
  { marks, places, lines }: MarkedText,
): readonly ImportedComment[] {
  if (part === undefined) return []
  const comments = wordsBelow(parseXml(part), 'comment')
  const threads = threadsOf(extended)
  const byParagraph = new Map(
    comments.flatMap((comment, at) =>
      wordsBelow(comment, 'p').map((one) => [attribute(one, 'paraId') ?? '', at] as const),
    ),
  )
  return comments.map((comment): ImportedComment => {
    const paragraphs = wordsBelow(comment, 'p')
    const thread = threads.get(attribute(paragraphs.at(-1), 'paraId') ?? '')
    const answers = thread?.parent ? byParagraph.get(thread.parent) : undefined
    const { from, to } = marks.get(attribute(comment, 'id') ?? '') ?? {}
    const date = attribute(comment, 'date')
    return {
      author: attribute(comment, 'author') ?? '',
      ...(date ? { date } : {}),
      text: paragraphs
        .map((one) => wordsIn(one))
        .join('\n')
        .trim(),
      quote: wordsBetween(from, to, places, lines),
      place: placeBetween(from, to, places, lines),
      ...(answers === undefined ? {} : { answers }),
      ...(thread?.isDone ? { isDone: true } : {}),
    }
  })
}

function wordsIn(paragraph: Element): string {
  return wordsBelow(paragraph, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('')
}

/** Which comment answers which, and which are done, by the paragraph that ends them. */
function threadsOf(part: string | undefined) {
  const threads = new Map<
    string,
    { readonly parent: string | undefined; readonly isDone: boolean }
  >()
  if (part === undefined) return threads
  for (const one of below(parseXml(part), ({ localName }) => localName === 'commentEx')) {
    const isDone = /^(?:1|true|on)$/.test(attribute(one, 'done') ?? '')
    threads.set(attribute(one, 'paraId') ?? '', {
      parent: attribute(one, 'paraIdParent'),
      isDone,
    })
  }
  return threads
}
