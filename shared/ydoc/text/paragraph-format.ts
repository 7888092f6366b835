import type * as Y from 'yjs'
import { fieldsOf, timeOf } from './attributes.ts'
import type { ParagraphFormat } from './insert.ts'
import { livingParagraph } from './paragraph-start.ts'
import { readParagraphs, type StoredParagraph, setParagraph, shownFormat } from './paragraphs.ts'
import { freshKey, isOwnKey, type ParagraphBreak } from './structs.ts'
import type { Suggester } from './suggester.ts'
import { insertionOf, suggestedBy } from './suggestions.ts'

const NAMES = ['kind', 'indent'] as const

/**
 * Gives a paragraph the looks that an editor is to show. What was suggested about the same is ended
 * by it: the person who sets a kind decides it.
 */
export function setShownFormat(
  ytext: Y.Text,
  start: ParagraphBreak | null,
  format: Partial<ParagraphFormat>,
): void {
  const paragraph = livingAt(ytext, start)
  const changed = changes(paragraph.shown, format)
  const own = paragraph.start?.content.start ?? null
  setParagraph(ytext, own, changed)
  for (const [key, value] of Object.entries(paragraph.pendingFormats)) {
    const said = fieldsOf(fieldsOf(value).s)
    const rest = Object.fromEntries(Object.entries(said).filter(([name]) => !(name in changed)))
    if (Object.keys(rest).length === Object.keys(said).length) continue
    setPending(
      ytext,
      own,
      key,
      Object.keys(rest).length > 0 ? { ...fieldsOf(value), s: rest } : null,
    )
  }
}

/**
 * Suggests a kind or indent for a paragraph: one suggestion for each person, tab and paragraph, taken
 * back where it says nothing new. A paragraph of the person's own is simply given them.
 */
export function suggestFormat(
  transaction: Y.Transaction,
  ytext: Y.Text,
  start: ParagraphBreak | null,
  format: Partial<ParagraphFormat>,
  { person, at }: Suggester,
): void {
  const paragraph = livingAt(ytext, start)
  const own = paragraph.start?.content.start ?? null
  const { pendingFormats } = paragraph
  if (isOwnStart(transaction, paragraph, person)) {
    setShownFormat(ytext, own, format)
    return
  }
  const known = Object.keys(pendingFormats).find(
    (key) => isOwnKey(transaction, key) && suggestedBy(pendingFormats[key]) === person,
  )
  const { [known ?? '']: mine, ...others } = pendingFormats
  const without = shownFormat(paragraph, others)
  const said = changes(without, { ...fieldsOf(fieldsOf(mine).s), ...format })
  const key = known ?? freshKey(transaction, 's')
  const t = 1 + Math.max(0, ...Object.values(pendingFormats).map(timeOf))
  if (Object.keys(said).length > 0) setPending(ytext, own, key, { u: person, t, at, s: said })
  else if (known !== undefined) setPending(ytext, own, key, null)
}

/** Sets what is suggested about a paragraph under a key, or with null takes it away. */
export function setPending(
  ytext: Y.Text,
  start: ParagraphBreak | null,
  key: string,
  value: object | null,
): void {
  if (start && value) start.set(key, value)
  else if (start) start.delete(key)
  else if (value) ytext.setAttribute(key, value)
  else ytext.removeAttribute(key)
}

function livingAt(ytext: Y.Text, start: ParagraphBreak | null): StoredParagraph {
  const paragraphs = readParagraphs(ytext)
  const place = paragraphs.findIndex((one) => (one.start?.content.start ?? null) === start)
  return livingParagraph(paragraphs, Math.max(place, 0))
}

function changes(
  now: ParagraphFormat,
  format: Partial<Readonly<Record<string, unknown>>>,
): Partial<ParagraphFormat> {
  return Object.fromEntries(
    NAMES.filter((name) => format[name] !== undefined && format[name] !== now[name]).map((name) => [
      name,
      format[name],
    ]),
  )
}

/** Whether a paragraph was begun by this person in this tab, and its start is still a suggestion. */
function isOwnStart({ doc }: Y.Transaction, { start }: StoredParagraph, person: string): boolean {
  if (!start || start.item.id.client !== doc.clientID) return false
  const insertion = insertionOf(start.attributes)
  return insertion !== null && suggestedBy(start.attributes.get(insertion)) === person
}
