import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import type { Session } from '../session/index.ts'

/** In which of its languages an agenda is shown and edited in this tab. */
export interface ContentLanguage {
  readonly get: () => Language
  readonly set: (language: Language) => void
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * The language is the person's last choice for this agenda on this device, else the first of the
 * agenda's languages; a choice that the agenda no longer has counts for nothing.
 */
export function createContentLanguage(session: Session): ContentLanguage {
  const key = `rapporteur/content-language/${session.agenda}`
  let chosen = read(key)
  const listeners = new Set<() => void>()
  return {
    get: () => {
      const { languages } = session.reader.agenda().facts
      return languages.find((language) => language === chosen) ?? languages[0] ?? 'en'
    },
    set: (language) => {
      chosen = language
      write(key, language)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = session.reader.subscribe(({ facts }) => {
        if (facts) listener()
      })
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}

function read(key: string): Language | undefined {
  try {
    const stored = localStorage.getItem(key)
    return LANGUAGES.find((language) => language === stored)
  } catch {
    return undefined
  }
}

function write(key: string, language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // without web storage the choice lasts as long as the page
  }
}
