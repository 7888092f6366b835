import { useTranslation } from 'react-i18next'
import { type InterfaceLanguage, interfaceLanguage } from './index.ts'

/** The language of the interface, for days and names that are derived. */
export function useSaidLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation()
  return interfaceLanguage(i18n.language) ?? 'en'
}
