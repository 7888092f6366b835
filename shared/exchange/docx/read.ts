import { ok, type Result, refused } from '../../base/result.ts'
import type { Finding } from '../../model/finding.ts'
import type { ImportedChange, ImportedComment } from '../../model/import-result.ts'
import { type Authors, undoChanges } from './before-changes.ts'
import { addFirstPage } from './first-page.ts'
import { readLists } from './list-levels.ts'
import { writeNumbers } from './list-numbers.ts'
import { openPackage, type Parts } from './open-package.ts'
import { findMainPart, type MainPart } from './parts.ts'
import { keepWordsOnly } from './plain-content.ts'
import { DocxError, type DocxRefusal } from './refusal.ts'
import { readStyles, type Styles } from './styles.ts'
import { toLines } from './to-lines.ts'
import { readWordDocument } from './word-document.ts'
import { isCompound, isLocked } from './word-file.ts'
import { attribute, parseXml, printXml, wordsBelow } from './word-xml.ts'

/** The text of a Word file as it was before its tracked changes, and what was left out of it. */
export interface DocxText {
  /** Lines as the text import reads them. */
  readonly text: string
  /** How many tracked changes and comments there were, and by whom. */
  readonly findings: readonly Finding[]
  readonly changes: readonly ImportedChange[]
  readonly comments: readonly ImportedComment[]
}

/**
 * Reads a Word file (`.docx`) as text. It opens nothing but the bytes it was given, runs nothing,
 * and refuses what is damaged, locked, too large when unpacked, or holds programs.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocxText, DocxRefusal>> {
  try {
    if (isCompound(bytes)) return refused(isLocked(bytes) ? 'file-protected' : 'file-old-word')
    return ok(await readPackage(openPackage(bytes)))
  } catch (error) {
    return refused(error instanceof DocxError ? error.reason : 'file-damaged')
  }
}

async function readPackage(parts: Parts): Promise<DocxText> {
  const main = findMainPart(parts)
  const text = (type: string) => parts.get(main.ofType(type) ?? '')
  const styles = readStyles(text('styles'))
  const changes = new Map<string, number>()
  const plain = (source: string): Document => {
    const part = parseXml(source)
    for (const [author, count] of undoChanges(part)) addTo(changes, author, count)
    keepWordsOnly(part)
    return part
  }
  const notes = (type: string) => {
    const source = text(type)
    return source === undefined ? undefined : printXml(plain(source))
  }
  const read = await readWordDocument({
    document: printXml(mainDocument(parts, main, styles, plain)),
    styles: text('styles'),
    footnotes: notes('footnotes'),
    endnotes: notes('endnotes'),
  })
  if (!read) throw new DocxError('file-damaged')
  const findings = [
    ...findingOf('import-tracked-changes', changes),
    ...findingOf('import-comments', commentsOf(text('comments'))),
  ]
  return { text: toLines(read, styles).join('\n'), findings, changes: [], comments: [] }
}

/** The main part with the first page's frames, without changes, its list numbers written out. */
function mainDocument(
  parts: Parts,
  main: MainPart,
  styles: Styles,
  plain: (source: string) => Document,
): Document {
  const source = parts.get(main.name)
  if (source === undefined) throw new DocxError('file-damaged')
  const document = plain(source)
  addFirstPage(document, main, (name) => {
    const frame = parts.get(name)
    return frame === undefined ? null : plain(frame)
  })
  writeNumbers(document, readLists(parts.get(main.ofType('numbering') ?? '')), styles)
  return document
}

function commentsOf(part: string | undefined): Authors {
  const authors = new Map<string, number>()
  if (part === undefined) return authors
  for (const comment of wordsBelow(parseXml(part), 'comment')) {
    addTo(authors, attribute(comment, 'author') ?? '', 1)
  }
  return authors
}

function addTo(counts: Map<string, number>, author: string, count: number): void {
  counts.set(author, (counts.get(author) ?? 0) + count)
}

function findingOf(rule: string, authors: Authors): readonly Finding[] {
  const count = [...authors.values()].reduce((sum, number) => sum + number, 0)
  if (count === 0) return []
  const names = [...authors.keys()].filter(Boolean).join(', ')
  return [{ rule, severity: 'warning', at: {}, values: { count, authors: names } }]
}
