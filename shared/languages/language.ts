/** The six official languages, by their two-letter code. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

/** A language in which an agenda is issued. */
export type Language = (typeof LANGUAGES)[number]

/** A value held once per language; a language that is absent has not been written yet. */
export type PerLanguage<Value> = Readonly<Partial<Record<Language, Value>>>
