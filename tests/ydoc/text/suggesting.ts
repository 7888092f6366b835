import type * as Y from 'yjs'
import type { NewTokens, ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import type { MarkChanges } from '../../../shared/ydoc/text/marks.ts'
import type { TextOperation } from '../../../shared/ydoc/text/operation.ts'
import { readParagraphs } from '../../../shared/ydoc/text/paragraphs.ts'
import { type SuggestionFilter, settle, type Verdict } from '../../../shared/ydoc/text/settle.ts'
import { suggestChanges } from '../../../shared/ydoc/text/suggest.ts'
import { docWith, peer, text } from './notation.ts'

/** A person who suggests in one tab, at a text of their own copy. */
export class Reviewer {
  readonly doc: Y.Doc
  readonly ytext: Y.Text
  readonly person: string
  /** The time of the next edit; each takes a second. */
  now = 1_000

  constructor(person: string, client: number, of: Y.Doc) {
    const { doc, ytext } = peer(client, of)
    this.doc = doc
    this.ytext = ytext
    this.person = person
  }

  /** Puts letters, or with `¶` a paragraph start, at an index. */
  type(index: number, letters: string): this {
    return this.replace(index, 0, letters)
  }

  remove(index: number, length: number): this {
    return this.replace(index, length, '')
  }

  replace(at: number, remove: number, letters: string): this {
    const parts = letters.split(/(¶)/).filter((part) => part !== '')
    const insert = parts.map(
      (part): NewTokens =>
        part === '¶' ? { start: this.#looksAt(at) } : { text: part, marks: {} },
    )
    return this.do({ at, remove, insert })
  }

  mark(at: number, length: number, marks: MarkChanges): this {
    return this.do({ at, length, marks })
  }

  /** Gives the paragraph of this number a kind or an indent. */
  format(place: number, format: Partial<ParagraphFormat>): this {
    const start = readParagraphs(this.ytext)[place]?.start?.content.start ?? null
    return this.do({ start, format })
  }

  do(...operations: readonly TextOperation[]): this {
    this.now += 1_000
    const suggester = { person: this.person, at: this.now }
    this.doc.transact((tx) => suggestChanges(tx, this.ytext, operations, suggester))
    return this
  }

  #looksAt(index: number): ParagraphFormat {
    const paragraphs = readParagraphs(this.ytext)
    const { shown } = paragraphs.findLast(({ start }) => !start || start.index < index) ?? {
      shown: { kind: 'text', indent: 0 } as const,
    }
    return shown
  }
}

/** Ana and Bob, who suggest in copies of one text. */
export function reviewers(...lines: readonly string[]): {
  readonly base: Y.Text
  readonly ana: Reviewer
  readonly bob: Reviewer
} {
  const { doc, ytext } = docWith(text(...lines))
  return { base: ytext, ana: new Reviewer('ana', 100, doc), bob: new Reviewer('bob', 200, doc) }
}

/** Settles suggestions of a text, and returns their keys. */
export function decide(
  ytext: Y.Text,
  verdict: Verdict,
  filter?: SuggestionFilter,
): readonly string[] {
  let keys: readonly string[] = []
  ytext.doc?.transact((tx) => {
    keys = settle(tx, ytext, verdict, filter)
  })
  return keys
}
