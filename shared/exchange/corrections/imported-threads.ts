import type { ImportedComment, ImportResult } from '../../model/import-result.ts'
import {
  type ImportedMessage,
  type ImportedPlace,
  type ImportedThread,
  MOST_IMPORTED,
} from '../../model/imported-thread.ts'
import { placeOfWords } from './place-of-words.ts'
import { cut, said } from './said.ts'

/** What stands in a comment of a picture alone. */
const NO_WORDS = '…'

/**
 * The comments of a Word file as threads of the agenda that was made of it, each about the words
 * that its own became, with its replies. A comment that is too long goes on in a second message, a
 * thread in a second thread; what it was about stands in its text where no anchor can keep it.
 */
export function importedThreads(
  result: Pick<ImportResult, 'agenda' | 'lines' | 'comments'>,
): readonly ImportedThread[] {
  const { comments } = result
  const roots = comments.map((_, at) => rootOf(comments, at))
  return comments.flatMap((comment, root) => {
    if (roots[root] !== root) return []
    const at = placeOfWords(result, comment)
    const others = comments.filter((_, one) => one !== root && roots[one] === root)
    const first = { ...comment, text: withQuote(comment, at) }
    const messages = [first, ...others].flatMap(messagesOf)
    const isResolved = comment.isDone ? { isResolved: true as const } : {}
    return inParts(messages, MOST_IMPORTED.messages).map((part) => ({
      at: bounded(at),
      messages: part,
      ...isResolved,
    }))
  })
}

/**
 * The comment that began a conversation; those that answer each other in a
 * circle belong to the first of them.
 */
function rootOf(comments: readonly ImportedComment[], at: number): number {
  const seen = new Set<number>()
  let root = at
  for (;;) {
    seen.add(root)
    const next = comments[root]?.answers
    if (next === undefined || !comments[next]) return root
    if (seen.has(next)) return Math.min(...seen)
    root = next
  }
}

/** An anchor at a record has no words of its own. */
function withQuote({ quote, text }: ImportedComment, { on }: ImportedPlace): string {
  if (on === 'text' || on === 'nothing' || quote === '') return text
  return `> ${quote.replaceAll('\n', '\n> ')}\n\n${text}`
}

function messagesOf({ author, date, text }: ImportedComment): readonly ImportedMessage[] {
  return inParts(Array.from(text || NO_WORDS), MOST_IMPORTED.characters / 2).map((part) => ({
    ...said(author, date),
    text: part.join(''),
  }))
}

function bounded(at: ImportedPlace): ImportedPlace {
  if (at.on !== 'nothing') return at
  return { on: 'nothing', quote: cut(Array.from(at.quote), MOST_IMPORTED.characters) }
}

function inParts<Of>(all: readonly Of[], most: number): readonly (readonly Of[])[] {
  const count = Math.ceil(all.length / most)
  return Array.from({ length: count }, (_, at) => all.slice(at * most, (at + 1) * most))
}
