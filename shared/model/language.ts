export { LANGUAGES, type Language, type PerLanguage } from '../languages/language.ts'
