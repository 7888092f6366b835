import { languageFacts } from '../languages/index.ts'
import { LANGUAGES, type PerLanguage } from '../model/language.ts'

/** "Ordre du jour provisoire annoté" in every language, the title of most agendas. */
export const DOCUMENT_TITLE: PerLanguage<string> = Object.fromEntries(
  LANGUAGES.map((language) => [language, languageFacts(language).words.annotatedProvisionalAgenda]),
)
