import { type Watchable, watchable } from '../../shared/base/watched.ts'
import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import type { Session } from '../session/index.ts'
import { keepOnDevice, readOnDevice } from './on-device.ts'

/** In which of its languages an agenda is shown and edited in this tab. */
export type ContentLanguage = Watchable<Language>

/**
 * The language is the person's last choice for this agenda on this device, else the first of the
 * agenda's languages; a choice that the agenda no longer has counts for nothing.
 */
export function createContentLanguage(session: Session): ContentLanguage {
  const key = `rapporteur/content-language/${session.agenda}`
  const chosen = watchable(read(key))
  return {
    get: () => {
      const { languages } = session.reader.agenda().facts
      return languages.find((language) => language === chosen.get()) ?? languages[0] ?? 'en'
    },
    set: (language) => {
      keepOnDevice(key, language)
      chosen.set(language)
    },
    subscribe: (listener) => {
      const unwatch = chosen.subscribe(listener)
      const stop = session.reader.subscribe(({ facts }) => {
        if (facts) listener()
      })
      return () => {
        unwatch()
        stop()
      }
    },
  }
}

function read(key: string): Language | undefined {
  const kept = readOnDevice(key)
  return LANGUAGES.find((language) => language === kept)
}
