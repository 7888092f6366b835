import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactChanges } from '../../../shared/model/edit.ts'
import { useRefusalSentence } from '../../i18n/use-refusal-sentence.ts'
import { type RefusedEdit, useApplyEdit } from '../../state/index.ts'
import { announce } from '../../ui/index.ts'

/** How to save or propose facts: the sentence that says why not, or an empty string. */
export type SaveFacts = (values: FactChanges, label: string) => string

/** Saves facts in one edit, and says so to screen readers. */
export function useSaveFacts(): SaveFacts {
  const { t } = useTranslation('facts')
  const apply = useApplyEdit()
  const sentence = useRefusalSentence()
  return useCallback(
    (values, label) => {
      let why = ''
      const onRefused = (refusal: RefusedEdit) => {
        why = sentence(refusal)
      }
      const isSaved = apply({ do: 'set-facts', values }, { onRefused })
      if (isSaved) announce(t('saved', { field: label }))
      return why
    },
    [t, apply, sentence],
  )
}
