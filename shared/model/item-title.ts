import type { Document, Item } from './agenda.ts'
import type { TextField } from './edit.ts'
import { LANGUAGES, type Language, type PerLanguage } from './language.ts'
import { isBlank, plainLine } from './plain-text.ts'
import type { Text } from './text.ts'

/** The title of an item in one language on one line; empty when it is not written. */
export function itemTitle(item: Item, language: Language): string {
  return plainLine(item.title[language])
}

/** The title of an entry under Documentation in one language on one line. */
export function documentTitle(document: Document, language: Language): string {
  return plainLine(document.title[language])
}

/** Where the timetable takes the title of an item from. */
export interface TitleSource {
  readonly field: Extract<TextField, 'title' | 'short-title'>
  readonly text: Text | undefined
}

/** The title that the timetable prints: the short title where one is written, else the full one. */
export function timetableTitle(item: Item, language: Language): TitleSource {
  const short = item.shortTitle[language]
  return isBlank(short)
    ? { field: 'title', text: item.title[language] }
    : { field: 'short-title', text: short }
}

/** A text in the language asked for or, when it is not written in it, in the first that it is in. */
export function inSomeLanguage(
  texts: PerLanguage<Text>,
  wanted: Language,
): { readonly language: Language; readonly text: Text } | null {
  for (const language of [wanted, ...LANGUAGES]) {
    const text = texts[language]
    if (text && !isBlank(text)) return { language, text }
  }
  return null
}
