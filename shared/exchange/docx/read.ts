import { ok, type Result, refused } from '../../base/result.ts'
import type { Finding } from '../../model/finding.ts'
import type { ImportedChange, ImportedComment } from '../../model/import-result.ts'
import { type MarkedChange, placedChanges, undoChanges } from './before-changes.ts'
import { type CommentMarks, markComments, readComments } from './comments.ts'
import { addFirstPage } from './first-page.ts'
import { readLists } from './list-levels.ts'
import { writeNumbers } from './list-numbers.ts'
import { createMarkMaker, takeMarks } from './marks.ts'
import { openPackage, type Parts } from './open-package.ts'
import { findMainPart, type MainPart } from './parts.ts'
import { keepWordsOnly } from './plain-content.ts'
import { DocxError, type DocxRefusal } from './refusal.ts'
import { readStyles, type Styles } from './styles.ts'
import { toLines } from './to-lines.ts'
import { readWordDocument } from './word-document.ts'
import { isCompound, isLocked } from './word-file.ts'
import { parseXml, printXml } from './word-xml.ts'

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
  const marks = createMarkMaker()
  const changes: MarkedChange[] = []
  let commented: CommentMarks = new Map()
  const plain = (source: string, isMain = false): Document => {
    const part = parseXml(source)
    if (isMain) commented = markComments(part, marks)
    changes.push(...undoChanges(part, isMain ? marks : undefined))
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
  const { lines, places } = takeMarks(toLines(read, styles))
  const comments = readComments(text('comments'), text('commentsExtended'), {
    marks: commented,
    places,
    lines,
  })
  return {
    text: lines.join('\n'),
    findings: [
      ...findingOf('import-tracked-changes', changes),
      ...findingOf('import-comments', comments),
    ],
    changes: placedChanges(changes, places, lines),
    comments,
  }
}

/** The main part with the first page's frames, without changes, its list numbers written out. */
function mainDocument(
  parts: Parts,
  main: MainPart,
  styles: Styles,
  plain: (source: string, isMain?: boolean) => Document,
): Document {
  const source = parts.get(main.name)
  if (source === undefined) throw new DocxError('file-damaged')
  const document = plain(source, true)
  addFirstPage(document, main, (name) => {
    const frame = parts.get(name)
    return frame === undefined ? null : plain(frame)
  })
  writeNumbers(document, readLists(parts.get(main.ofType('numbering') ?? '')), styles)
  return document
}

function findingOf(
  rule: string,
  notes: readonly { readonly author: string }[],
): readonly Finding[] {
  if (notes.length === 0) return []
  const names = new Set(notes.map(({ author }) => author).filter(Boolean))
  const values = { count: notes.length, authors: [...names].join(', ') }
  return [{ rule, severity: 'warning', at: {}, values }]
}
