import type { Agenda, Id } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import type { Language } from '../../model/language.ts'
import type { Paragraph, Text } from '../../model/text.ts'
import type { Correctable } from './correction.ts'

/** The language in which a source was read. */
export function languageOf({ facts }: Agenda): Language {
  return facts.languages[0] ?? 'fr'
}

/** The paragraphs of the annotation of an item; none for an item that is gone. */
export function paragraphsOf(agenda: Agenda, item: Id): Text {
  return agenda.items.find(({ id }) => id === item)?.annotation[languageOf(agenda)] ?? []
}

/** The characters of a paragraph. */
export function paragraphText(paragraph: Paragraph | undefined): string {
  return (paragraph?.runs ?? []).map(({ text }) => text).join('')
}

/** A paragraph of plain characters. */
export function plainParagraph(kind: Paragraph['kind'], text: string, indent = 0): Paragraph {
  return { kind, indent, runs: text === '' ? [] : [{ text }] }
}

/**
 * Puts paragraphs in the place of some of an annotation; the places of the lines that became later
 * paragraphs move along. Lines of paragraphs that are taken out must be given new places after.
 */
export function spliceParagraphs(
  { agenda, lines }: Correctable,
  item: Id,
  at: { readonly from: number; readonly count: number },
  put: Text,
): Correctable {
  const paragraphs = paragraphsOf(agenda, item).toSpliced(at.from, at.count, ...put)
  const by = put.length - at.count
  const end = at.from + at.count
  return {
    agenda: withParagraphs(agenda, item, paragraphs),
    lines: by === 0 ? lines : lines.map((line) => shifted(line, item, end, by)),
  }
}

function shifted(line: LineOutcome, item: Id, from: number, by: number): LineOutcome {
  const { owner, paragraph } = line
  if (owner !== item || paragraph === undefined || paragraph < from) return line
  return { ...line, paragraph: paragraph + by }
}

/** An item without paragraphs has no annotation in the language. */
function withParagraphs(agenda: Agenda, item: Id, paragraphs: Text): Agenda {
  const language = languageOf(agenda)
  const items = agenda.items.map((one) => {
    if (one.id !== item) return one
    const { [language]: _, ...others } = one.annotation
    return {
      ...one,
      annotation: paragraphs.length > 0 ? { ...others, [language]: paragraphs } : others,
    }
  })
  return { ...agenda, items }
}
