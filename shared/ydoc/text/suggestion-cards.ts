import type * as Y from 'yjs'
import { fieldsOf, pairKind } from './attributes.ts'
import type { ParagraphFormat } from './insert.ts'
import type { MarkChanges } from './marks.ts'
import { readParagraphs } from './paragraphs.ts'
import { readStretches, type Stretch } from './read.ts'
import { deletionsOf, insertionOf, isWithdrawn, suggestedBy } from './suggestions.ts'

/** What one person suggests in one place: neighbouring edits are one card. */
export interface SuggestionCard {
  /** The key of its first edit, which stays the card's while it grows. */
  readonly id: string
  readonly keys: readonly string[]
  /** The person who suggests it; null when its marker says nobody. */
  readonly by: string | null
  /** When it was last worked on, in milliseconds since 1970; 0 when that is not known. */
  readonly at: number
  readonly kind: 'insert' | 'delete' | 'replace' | 'format' | 'paragraph'
  /** What stands there now, of what the card is about; `¶` for the start of a paragraph. */
  readonly old: string
  /** What will stand there. */
  readonly new: string
  /** The marks that are suggested, for `format`. */
  readonly marks?: MarkChanges
  /** The kind or indent that is suggested, for `paragraph`. */
  readonly format?: Partial<ParagraphFormat>
  /** Its first token in the text, and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** What is suggested in a text, one card for each place and person, in the order of the text. */
export function readSuggestionCards(ytext: Y.Text): readonly SuggestionCard[] {
  const cards: SuggestionCard[] = []
  const lasts = new Map<string, number>()
  for (const edit of readEdits(ytext)) {
    const line = `${edit.by}/${isOfWords(edit) ? 'words' : edit.kind}`
    const place = lasts.get(line) ?? -1
    const last = cards[place]
    if (last && goesOn(last, edit)) cards[place] = joined(last, edit)
    else {
      lasts.set(line, cards.length)
      cards.push(edit)
    }
  }
  return cards
}

/** What one person suggests about one stretch of letters, or about one paragraph. */
type Edit = SuggestionCard

function readEdits(ytext: Y.Text): readonly Edit[] {
  const stretches = readStretches(ytext).filter(({ attributes }) => !isWithdrawn(attributes))
  const edits = [...stretches.flatMap(editsOf), ...paragraphEdits(ytext)]
  return edits.sort((a, b) => a.from - b.from)
}

function editsOf(stretch: Stretch): readonly Edit[] {
  const { content, attributes } = stretch
  const insertion = insertionOf(attributes)
  const author = insertion === null ? undefined : suggestedBy(attributes.get(insertion))
  const deletions = deletionsOf(attributes)
  const sorts = new Map<string, Edit>()
  for (const [key, value] of attributes) {
    const kind = pairKind(key)
    if (!kind || kind === 'b' || (kind === 'i' && key !== insertion)) continue
    if (kind === 'f' && 'start' in content) continue
    if (kind === 'd' && !deletions.includes(key)) continue
    const by = suggestedBy(value)
    const ofNew = kind === 'i' || (kind === 'f' && by === author) // how new words look is part of them
    const sort = ofNew ? 'insert' : kind === 'd' ? 'delete' : 'format'
    const known = sorts.get(`${by}/${sort}`)
    const one = known ? withKey(known, key, value) : inlineEdit(stretch, sort, key, value)
    sorts.set(`${by}/${sort}`, one)
  }
  return [...sorts.values()]
}

function inlineEdit(
  { index, length, content }: Stretch,
  kind: 'insert' | 'delete' | 'format',
  key: string,
  value: unknown,
): Edit {
  const words = wordsOf(content)
  return {
    ...newEdit(key, value, kind, index, index + length),
    old: kind === 'insert' ? '' : words,
    new: kind === 'delete' ? '' : words,
    ...(kind === 'format' && { marks: fieldsOf(fieldsOf(value).s) as MarkChanges }),
  }
}

function withKey(edit: Edit, key: string, value: unknown): Edit {
  const marks = edit.marks && { ...edit.marks, ...fieldsOf(fieldsOf(value).s) }
  const keys = [...edit.keys, key]
  return { ...edit, keys, at: Math.max(edit.at, atOf(value)), ...(marks && { marks }) }
}

function paragraphEdits(ytext: Y.Text): readonly Edit[] {
  return readParagraphs(ytext).flatMap(({ start, stretches, pendingFormats }) => {
    const from = start?.index ?? 0
    const inside = stretches.filter(({ attributes }) => !isWithdrawn(attributes))
    const words = inside.map(({ content }) => wordsOf(content)).join('')
    const last = stretches.at(-1) ?? start
    const to = last ? last.index + last.length : from
    return Object.entries(pendingFormats).map(
      ([key, value]): Edit => ({
        ...newEdit(key, value, 'paragraph', from, to),
        old: words,
        new: words,
        format: fieldsOf(fieldsOf(value).s) as Partial<ParagraphFormat>,
      }),
    )
  })
}

function newEdit(key: string, value: unknown, kind: Edit['kind'], from: number, to: number): Edit {
  const by = suggestedBy(value)
  return { id: key, keys: [key], by, at: atOf(value), kind, old: '', new: '', from, to }
}

function atOf(value: unknown): number {
  const { at } = fieldsOf(value)
  return typeof at === 'number' && Number.isFinite(at) ? at : 0
}

function wordsOf(content: Stretch['content']): string {
  if ('text' in content) return content.text
  return 'start' in content ? '¶' : '※'
}

/** Whether an edit goes on with the last card of its person and sort. */
function goesOn(card: SuggestionCard, next: Edit): boolean {
  if (card.keys.some((key) => next.keys.includes(key))) return true
  if (next.from > card.to) return false
  const said = ({ marks, format }: SuggestionCard) => JSON.stringify(marks ?? format)
  return isOfWords(card) || said(card) === said(next)
}

function isOfWords({ kind }: SuggestionCard): boolean {
  return kind !== 'format' && kind !== 'paragraph'
}

function joined(card: SuggestionCard, next: Edit): SuggestionCard {
  const between = card.kind === 'paragraph' ? '¶' : ''
  return {
    ...card,
    keys: [...new Set([...card.keys, ...next.keys])],
    at: Math.max(card.at, next.at),
    kind: card.kind === next.kind ? card.kind : 'replace',
    old: card.old + between + next.old,
    new: card.new + between + next.new,
    to: Math.max(card.to, next.to),
  }
}
