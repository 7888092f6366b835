import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/model/language.ts'

/** The language of the interface, for days and names that are derived. */
export function useSaidLanguage(): Language {
  const { i18n } = useTranslation()
  return LANGUAGES.find((one) => one === i18n.language) ?? 'en'
}
