import type { Language } from '../../model/language.ts'
import { textOf } from '../../model/plain-text.ts'
import type { Paragraph, Text } from '../../model/text.ts'
import type { DraftParagraph } from './draft.ts'

/** A line of text as the model holds it, with the no-break spaces of its language. */
export function lineText(text: string, language: Language): Text {
  return textOf(typeset(text, language))
}

/** Paragraphs as the model holds them; none for no paragraphs, which is an unwritten text. */
export function paragraphsText(paragraphs: readonly DraftParagraph[], language: Language): Text {
  return paragraphs.map(
    ({ kind, indent, text }): Paragraph => ({
      kind,
      indent,
      runs: text === '' ? [] : [{ text: typeset(text, language) }],
    }),
  )
}

/** No extraction keeps no-break spaces; where a space stands before a sign, French wants one. */
function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text
  return text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0')
}
