import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['fr', 'en'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

const LOADERS = { fr: () => import('./fr.ts'), en: () => import('./en.ts') }
const KEY = 'rapporteur/interface-language'

/** The interface language of this device: the last one used, else the browser's, else English. */
export function deviceLanguage(): InterfaceLanguage {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages]
  const codes = wanted.map((tag) => tag?.slice(0, 2))
  return codes.map(interfaceLanguage).find((language) => language !== null) ?? 'en'
}

/** The interface language with this code, or null. */
export function interfaceLanguage(code: string | undefined): InterfaceLanguage | null {
  return INTERFACE_LANGUAGES.find((language) => language === code) ?? null
}

/** Starts the messages in a language; every namespace of that language is there afterwards. */
export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'common',
      resources: {},
      interpolation: { escapeValue: false },
    })
  }
  await showInterfaceIn(language)
  return i18next
}

/** Changes the language of the interface, on this device from now on. */
export async function showInterfaceIn(language: InterfaceLanguage): Promise<void> {
  const { catalogues } = await LOADERS[language]()
  for (const [path, catalogue] of Object.entries(catalogues)) {
    const namespace = /([\w-]+)\.json$/.exec(path)?.[1]
    if (namespace) i18next.addResourceBundle(language, namespace, catalogue)
  }
  await i18next.changeLanguage(language)
  localStorage.setItem(KEY, language)
  document.documentElement.lang = language
  document.documentElement.dir = i18next.dir(language)
}
