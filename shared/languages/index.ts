import { AR } from './ar.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import type { Language } from './language.ts'
import type { LanguageFacts } from './language-facts.ts'
import { RU } from './ru.ts'
import { ZH } from './zh.ts'

const FACTS: Readonly<Record<Language, LanguageFacts>> = {
  ar: AR,
  zh: ZH,
  en: EN,
  fr: FR,
  ru: RU,
  es: ES,
}

/** What is known of a language. */
export function languageFacts(language: Language): LanguageFacts {
  return FACTS[language]
}
