import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactChanges } from '../../../shared/model/edit.ts'
import { useRefusalSentence } from '../../i18n/use-refusal-sentence.ts'
import { useSession } from '../../state/index.ts'
import { announce } from '../../ui/index.ts'

/** How to save facts: the sentence that says why not, or an empty string when they are saved. */
export type SaveFacts = (values: FactChanges, label: string) => string

/** Saves facts in one edit, and says so to screen readers. */
export function useSaveFacts(): SaveFacts {
  const { t } = useTranslation('facts')
  const session = useSession()
  const sentence = useRefusalSentence()
  return useCallback(
    (values, label) => {
      if (session.status.get().readOnly) return sentence({ code: 'read-only' })
      const result = session.apply({ do: 'set-facts', values })
      if (!result.ok) return sentence(result.reason)
      announce(t('saved', { field: label }))
      return ''
    },
    [t, session, sentence],
  )
}
