import type { ImportedChange, ImportResult } from '../../model/import-result.ts'
import { type ImportedSuggestion, MOST_SUGGESTED } from '../../model/imported-suggestion.ts'
import { paragraphText } from './annotations.ts'
import type { Correctable } from './correction.ts'
import { recordOf, textsOf } from './place-of-words.ts'
import { said } from './said.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { linesOfUnit } from './units.ts'
import { wordsOfLine } from './words-of-line.ts'

/** The tracked changes of a Word file that become suggestions, in the order of the file. */
export function importedSuggestions(
  result: Pick<ImportResult, 'agenda' | 'lines' | 'changes'>,
): readonly ImportedSuggestion[] {
  return result.changes
    .flatMap((change) => suggestionOf(result, change) ?? [])
    .slice(0, MOST_SUGGESTED.suggestions)
}

/**
 * A tracked change as a suggestion in the agenda that was made of its file; null for one that is no
 * insertion or deletion within a paragraph, and where its place cannot be told to the letter.
 */
export function suggestionOf(
  made: Correctable,
  { kind, text, place, author, date }: ImportedChange,
): ImportedSuggestion | null {
  const isInserted = kind === 'insertion'
  const isTooLong = text.length > MOST_SUGGESTED.characters
  if (!place || text === '' || isTooLong || (!isInserted && kind !== 'deletion')) return null
  const line = made.lines[place.line - 1]
  const record = line?.owner ? recordOf(made.agenda, line.owner) : null
  const target = line && record ? textsOf(record, line)[0] : undefined
  if (!line || !target || line.became === 'heading') return null
  const at = line.became === 'annotation' ? line.paragraph : 0
  if (at === undefined) return null
  const words = paragraphText(target.text[at])
  const unit = linesOfUnit(made.lines, line)
  const stretch = stretchesOf(words, unit.map(wordsOfLine))?.[unit.indexOf(line)]
  const found = stretch && exactly(words, stretch, line.text, place)
  if (!found || (isInserted ? !isWithin(words, found, text) : !isSame(words, found, text))) {
    return null
  }
  const begin = target.text
    .slice(0, at)
    .reduce((sum, one) => sum + paragraphText(one).length + 1, 0)
  const [from, to] = [begin + found.from, begin + found.to]
  return { ...said(author, date), place: target.place, from, to, insert: isInserted ? text : '' }
}

/** A stretch of a line in the paragraph that it became, when all behind it is to the letter. */
function exactly(words: string, of: Stretch, line: string, at: Stretch): Stretch | null {
  const tail = line.slice(at.to).trimEnd()
  const to = of.to - tail.length
  const from = to - (at.to - at.from)
  if (from < of.from || words.slice(to, of.to) !== tail) return null
  return { from, to }
}

function isSame(words: string, { from, to }: Stretch, text: string): boolean {
  return words.slice(from, to) === text
}

/**
 * Words at an end of a paragraph may have been a paragraph of their own, which the file as it is
 * read does not tell: only those that keep a distance to their neighbours are not.
 */
function isWithin(words: string, { from, to }: Stretch, text: string): boolean {
  if (from !== to) return false
  if (from === 0) return /\s$/.test(text)
  return from < words.length || /^[\s,.;:)]/.test(text)
}
