import * as Y from 'yjs'
import type { Paragraph, ParagraphKind, Run, Text } from '../../../shared/model/text.ts'
import { createDoc } from '../../../shared/ydoc/create-doc.ts'
import { readStretches } from '../../../shared/ydoc/text/read.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import { writeText } from '../../../shared/ydoc/text/write-text.ts'

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  '# ': 'heading',
  '> ': 'quote',
  '- ': 'bullet',
  '1. ': 'numbered',
}
const SIGNS = new Map(Object.entries(KINDS).map(([sign, kind]) => [kind, sign]))

/**
 * A text from lines: `# `, `> `, `- ` and `1. ` say the kind, two spaces before them each indent;
 * `*bold*`, `/italic/`, `_underlined_` mark, `{id}` is the call of a footnote.
 */
export function text(...lines: readonly string[]): Text {
  return lines.map((line): Paragraph => {
    const [, spaces = '', sign = '', rest = ''] =
      /^((?: {2})*)(# |> |- |1\. )?(.*)$/u.exec(line) ?? []
    return { kind: KINDS[sign] ?? 'text', indent: spaces.length / 2, runs: runs(rest) }
  })
}

function runs(line: string): readonly Run[] {
  return Array.from(line.matchAll(/\*([^*]+)\*|\/([^/]+)\/|_([^_]+)_|\{([^}]+)\}|[^*/_{]+/gu)).map(
    ([all, bold, italic, underline, footnote]): Run => {
      if (bold) return { text: bold, bold: true }
      if (italic) return { text: italic, italic: true }
      if (underline) return { text: underline, underline: true }
      return footnote ? { text: '', footnote } : { text: all }
    },
  )
}

/** The lines of a text, the inverse of {@link text}. */
export function lines(of: Text): readonly string[] {
  return of.map(
    ({ kind, indent, runs }) =>
      `${'  '.repeat(indent)}${SIGNS.get(kind) ?? ''}${runs.map(shown).join('')}`,
  )
}

function shown({ text, bold, italic, underline, footnote }: Run): string {
  let all = footnote ? `{${footnote}}` : text
  if (underline) all = `_${all}_`
  if (italic) all = `/${all}/`
  return bold ? `*${all}*` : all
}

/** A document with one text in it, under the root name of an annotation. */
export function docWith(content: Text, client = 1): { doc: Y.Doc; ytext: Y.Text } {
  const { doc, ytext } = peer(client)
  doc.transact((transaction) => writeText(transaction, ytext, content))
  return { doc, ytext }
}

/** A document of a client, a copy of another's where one is given. */
export function peer(client: number, of?: Y.Doc): { doc: Y.Doc; ytext: Y.Text } {
  const doc = createDoc()
  doc.clientID = client
  if (of) Y.applyUpdate(doc, Y.encodeStateAsUpdate(of))
  return { doc, ytext: doc.getText('text/i1/annotation/fr') }
}

/** Brings documents to the same state. */
export function exchange(...docs: readonly Y.Doc[]): void {
  const updates = docs.map((doc) => Y.encodeStateAsUpdate(doc))
  for (const doc of docs) for (const update of updates) Y.applyUpdate(doc, update, 'elsewhere')
}

/** The lines that a Y.Text holds. */
export function linesOf(ytext: Y.Text): readonly string[] {
  return lines(readText(ytext))
}

/** Runs an operation of the text layer in a transaction of its own. */
export function change(ytext: Y.Text, operation: (transaction: Y.Transaction) => void): void {
  ytext.doc?.transact(operation)
}

/** Whether every key of a marker has as many beginnings as ends. */
export function markersArePaired(ytext: Y.Text): boolean {
  const open = new Map<string, number>()
  for (let item = ytext._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentFormat)) continue
    const { key, value } = item.content
    open.set(key, (open.get(key) ?? 0) + (value === null ? -1 : 1))
  }
  return [...open.values()].every((count) => count === 0)
}

/** The permanent names of the tokens of a text, in their order. */
export function tokenIds(ytext: Y.Text): readonly string[] {
  return readStretches(ytext).flatMap(({ item, length }) =>
    Array.from({ length }, (_, place) => `${item.id.client}/${item.id.clock + place}`),
  )
}

/** All letters of a text, suggested ones too, without its paragraphs. */
export function lettersOf(ytext: Y.Text): string {
  return readStretches(ytext)
    .map(({ content }) => ('text' in content ? content.text : ''))
    .join('')
}
