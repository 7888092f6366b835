import { useSyncExternalStore } from 'react'
import type { Language } from '../../shared/model/language.ts'
import { useOpenAgenda } from './session-context.tsx'

/** The language in which the agenda is shown and edited in this tab. */
export function useContentLanguage(): Language {
  const { language } = useOpenAgenda()
  return useSyncExternalStore(language.subscribe, language.get)
}

/** How to show the agenda in another of its languages. */
export function useSetContentLanguage(): (language: Language) => void {
  return useOpenAgenda().language.set
}
