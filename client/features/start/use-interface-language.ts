import { useCallback } from 'react'
import { type InterfaceLanguage, interfaceLanguage, showInterfaceIn } from '../../i18n/index.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { api, useSignedIn } from '../../state/server.ts'

/** The language of the interface, and how to change it, here and for the next sign-in. */
export function useInterfaceLanguage(): readonly [InterfaceLanguage, (language: string) => void] {
  const { signedIn, setMe } = useSignedIn()
  const isSomebody = signedIn.is === 'somebody'
  const change = useCallback(
    (code: string) => {
      const language = interfaceLanguage(code)
      if (!language) return
      void showInterfaceIn(language)
      if (isSomebody)
        void api.changeMe({ language }).then((called) => called.ok && setMe(called.value))
    },
    [isSomebody, setMe],
  )
  return [useSaidLanguage(), change]
}
