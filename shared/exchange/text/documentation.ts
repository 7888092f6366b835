import { type Block, linesOf } from './block.ts'
import type { DraftDocument } from './draft.ts'
import { foldedWords } from './fold.ts'
import type { Reader } from './reader.ts'
import { findSymbols } from './symbols.ts'
import type { Vocabulary } from './vocabulary.ts'

const AT_END = /\s*[([]([^()[\]]*)[)\]]\s*[.;,]?$/
const JOINED_ENTRIES = /(?<=[)\]]\.?)\s+(?=\p{Lu})/gu
/** The symbol that ends an entry stands in so many characters. */
const LONGEST_TAIL = 1000

/** Reads a block of a documentation list: one entry, or several when line ends were lost. */
export function readEntries(block: Block, reader: Reader): readonly DraftDocument[] {
  const lines = linesOf([block])
  const listed = symbolsAlone(block.text)
  if (listed.length > 1) return listed.map((symbol) => readEntry(symbol, lines, reader))
  return splitEntries(block.text).map((text) => readEntry(text, lines, reader))
}

/** The agenda with its annotations has the symbol of the agenda. */
const ANNOTATED = /^ \((?:annotated|annoté|anotado)\)/i

/** The symbols of a text that is nothing but symbols, one after the other; none for any other. */
function symbolsAlone(text: string): readonly string[] {
  let rest = ''
  let from = 0
  const listed: string[] = []
  for (const { symbol, at } of findSymbols(text)) {
    rest += text.slice(from, at)
    from = at + symbol.length
    if (!(ANNOTATED.test(text.slice(from)) && listed.includes(symbol))) listed.push(symbol)
  }
  const isBare =
    /^(?:[\s,;.&]|and|et|y|documents?(?=\s)|\(annotated\)|\(annoté\)|\(anotado\))*$/i.test(
      rest + text.slice(from),
    )
  return isBare ? listed : []
}

/** Whether a block names a document by a symbol at its end or at its head. */
export function namesDocument(text: string): boolean {
  const inner = AT_END.exec(text)?.[1]
  if (inner !== undefined && findSymbols(inner).length > 0) return true
  const symbols = findSymbols(text)
  const last = symbols.at(-1)
  if (!last) return false
  return symbols[0]?.at === 0 || /^[.;,\s]*$/.test(text.slice(last.at + last.symbol.length))
}

/** How an entry begins: its type, and the words that say it, as printed; null for any other. */
export function openingOf(title: string, vocabulary: Vocabulary) {
  const words = foldedWords(title)
  let found: { readonly type: string; readonly count: number } | null = null
  for (const { type, openings } of vocabulary.documentTypes) {
    for (const opening of openings.map(foldedWords)) {
      const fits = opening.every((word, at) => words[at] === word)
      if (fits && opening.length > (found?.count ?? 0)) found = { type, count: opening.length }
    }
  }
  if (!found) return null
  const printed = [...title.matchAll(/[\p{L}\p{N}]+/gu)][found.count - 1]
  return {
    type: found.type,
    printed: title.slice(0, (printed?.index ?? 0) + (printed?.[0].length ?? 0)),
  }
}

function splitEntries(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: space } of text.matchAll(JOINED_ENTRIES)) {
    if (!namesDocument(text.slice(Math.max(from, index - LONGEST_TAIL), index))) continue
    parts.push(text.slice(from, index))
    from = index + space.length
  }
  return [...parts, text.slice(from)]
}

function readEntry(text: string, lines: readonly number[], reader: Reader): DraftDocument {
  return { id: reader.newId('document'), ...entryParts(text, reader.vocabulary), lines }
}

/** What an entry says: its type, its title, its symbol, and what stands beside the symbol. */
export function entryParts(
  text: string,
  vocabulary: Vocabulary,
): EntryParts & { type: string | null } {
  const parts = symbolAtEnd(text) ?? symbolAtHead(text) ?? bare(text)
  return { type: openingOf(parts.title, vocabulary)?.type ?? null, ...parts }
}

interface EntryParts {
  readonly title: string
  readonly symbol: string | null
  readonly note: string | null
}

function symbolAtEnd(text: string): EntryParts | null {
  const closing = AT_END.exec(text)
  const inner = closing?.[1]?.trim() ?? ''
  const found = findSymbols(closing ? inner : text)
  const first = found[0]
  const last = found.at(-1)
  if (!first || !last) return null
  if (closing) {
    const title = text.slice(0, closing.index).trim()
    if (title === '') return null
    return { title, symbol: first.symbol, note: inner === first.symbol ? null : inner }
  }
  const tail = text.slice(last.at + last.symbol.length)
  const title = text.slice(0, last.at).replace(/[\s,:;–—-]+$/, '')
  if (!/^[.;,\s)]*$/.test(tail) || title === '') return null
  return { title: title.replace(/\($/, '').trim(), symbol: last.symbol, note: null }
}

function symbolAtHead(text: string): EntryParts | null {
  const first = findSymbols(text)[0]
  if (first?.at !== 0) return null
  const title = text.slice(first.symbol.length).replace(/^[\s,:;.–—-]+/, '')
  return { title, symbol: first.symbol, note: null }
}

function bare(text: string): EntryParts {
  return { title: text.replace(/\s*;$/, ''), symbol: null, note: null }
}
