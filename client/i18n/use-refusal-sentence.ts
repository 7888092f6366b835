import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Why an edit did not apply, as it travels: a code and the values to say it with. */
interface Coded {
  readonly code: string
  readonly values?: Readonly<Record<string, string>>
}

/** How to say in the person's language why an edit did not apply. */
export function useRefusalSentence(): (refusal: Coded) => string {
  const { t } = useTranslation('errors')
  return useCallback(({ code, values }) => t(`refusal.${code}`, { ...values }), [t])
}
