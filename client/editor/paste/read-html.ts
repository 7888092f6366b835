import type { Paragraph, Run, Text } from '../../../shared/model/text.ts'
import type { ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import { type Marks, sameMarks } from '../../../shared/ydoc/text/marks.ts'
import { knownFormat } from '../../../shared/ydoc/text/paragraphs.ts'
import { footnoteOf } from '../../../shared/ydoc/text/read-text.ts'
import { marksInside } from './pasted-marks.ts'
import { isWordMarker, wordListItem } from './word-list.ts'

/** What holds where the walk stands. */
interface Context {
  readonly format: ParagraphFormat
  readonly marks: Marks
  /** Inside a table a row is one paragraph and a cell starts none. */
  readonly inRow: boolean
  /** How many lists are around. */
  readonly lists: number
}

const START: Context = { format: { kind: 'text', indent: 0 }, marks: {}, inRow: false, lists: 0 }

const SKIPPED =
  /^(SCRIPT|STYLE|META|LINK|TITLE|TEMPLATE|HEAD|IFRAME|OBJECT|EMBED|SVG|MATH|AUDIO|VIDEO)$/i
const BLOCK =
  /^(P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|TR|UL|OL|TABLE|SECTION|ARTICLE|ASIDE|HEADER|FOOTER|MAIN|NAV|DL|DT|DD|HR|FIGURE|FIGCAPTION|ADDRESS|FIELDSET|FORM|DETAILS|SUMMARY|CAPTION)$/

/**
 * Pasted HTML, from Word, a web page or another text, as paragraphs. It reads letters, paragraphs,
 * lists, headings, quotes, bold, italic, underline and safe links; whatever else the HTML is or does
 * is not read, so nothing of it can run. A row of a table is a paragraph with ` | ` between cells.
 */
export function readHtml(root: Node): Text {
  const reader = new Reader()
  reader.readChildren(root, START)
  return reader.text()
}

class Reader {
  private readonly paragraphs: { format: ParagraphFormat; runs: Run[] }[] = []
  private isOpen = false

  text(): Text {
    return this.paragraphs
      .map(({ format, runs }): Paragraph => ({ ...format, runs: trimmed(runs) }))
      .filter(({ runs }) => runs.some((run) => run.footnote ?? run.text.trim()))
  }

  readChildren(parent: Node, context: Context): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.write(child.nodeValue ?? '', context)
      else if (child.nodeType === 1) this.readElement(child as Element, context)
    }
  }

  private readElement(element: Element, context: Context): void {
    const { tagName } = element
    if (SKIPPED.test(tagName) || isWordMarker(element)) return
    const footnote = footnoteOf({ footnote: element.getAttribute('data-footnote') })
    if (footnote !== null) this.push({ text: '', footnote, ...context.marks }, context)
    else if (tagName === 'IMG') this.write(imageText(element), context)
    else if (tagName === 'BR') this.breakLine(context)
    else if (/^T[DH]$/.test(tagName)) this.readCell(element, context)
    else if (BLOCK.test(tagName)) this.readBlock(element, context)
    else this.readChildren(element, { ...context, marks: marksInside(element, context.marks) })
  }

  private readBlock(element: Element, context: Context): void {
    const isRow = element.tagName === 'TR'
    if (context.inRow && !isRow) {
      this.write(' ', context)
      this.readChildren(element, context)
      return
    }
    this.isOpen = false
    const inside = blockContext(element, context)
    this.readChildren(element, { ...inside, inRow: isRow || context.inRow })
    this.isOpen = false
  }

  private readCell(element: Element, context: Context): void {
    const isFirst = element.previousElementSibling === null
    if (!isFirst) this.push({ text: ' | ' }, context)
    this.readChildren(element, context)
  }

  private breakLine(context: Context): void {
    if (context.inRow) this.write(' ', context)
    else this.isOpen = false
  }

  private write(raw: string, context: Context): void {
    const text = raw.replace(/[ \t\r\n\f]+/g, ' ') // and not the no-break spaces of French
    if (text === '' || (text === ' ' && !this.isOpen)) return
    this.push({ text, ...context.marks }, context)
  }

  private push(run: Run, { format }: Context): void {
    if (!this.isOpen) this.paragraphs.push({ format, runs: [] })
    this.isOpen = true
    const runs = this.paragraphs.at(-1)?.runs ?? []
    const last = runs.at(-1)
    const joins = last && last.footnote === undefined && run.footnote === undefined
    if (joins && sameMarks(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
}

function blockContext(element: Element, context: Context): Context {
  const { tagName } = element
  if (tagName === 'UL' || tagName === 'OL') {
    const format = knownFormat(tagName === 'UL' ? 'bullet' : 'numbered', context.lists)
    return { ...context, format, lists: context.lists + 1 }
  }
  const marks = marksInside(element, context.marks)
  return { ...context, marks, format: blockFormat(element) ?? context.format }
}

function blockFormat(element: Element): ParagraphFormat | null {
  const { tagName, className } = element
  const kind = element.getAttribute('data-kind')
  if (kind !== null) return knownFormat(kind, Number(element.getAttribute('data-indent')))
  if (/^H[1-6]$/.test(tagName) || /MsoTitle|MsoSubtitle|MsoHeading/.test(className)) return HEADING
  if (tagName === 'BLOCKQUOTE' || /Mso(Intense)?Quote/.test(className)) return QUOTE
  return wordListItem(element)
}

const HEADING: ParagraphFormat = { kind: 'heading', indent: 0 }
const QUOTE: ParagraphFormat = { kind: 'quote', indent: 0 }

function imageText(image: Element): string {
  const alternative = image.getAttribute('alt')?.trim()
  return alternative ? `[${alternative}]` : ''
}

/** Without spaces at either end, and without two in a row where two runs meet. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const afterSpace = out.length === 0 || out.at(-1)?.text.endsWith(' ')
    const text = afterSpace ? run.text.replace(/^ /, '') : run.text
    if (text !== '' || run.footnote !== undefined) out.push({ ...run, text })
  }
  const last = out.pop()
  if (!last) return out
  const text = last.text.replace(/ $/, '')
  return text === '' && last.footnote === undefined ? trimmed(out) : [...out, { ...last, text }]
}
