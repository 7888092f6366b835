import { useCallback } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { inSomeLanguage } from '../../../shared/model/item-title.ts'
import type { Language } from '../../../shared/model/language.ts'
import { isBlank } from '../../../shared/model/plain-text.ts'
import type { Text } from '../../../shared/model/text.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** A text as it stands in another language, for a hint where this one has nothing yet. */
export interface OtherLanguage {
  readonly language: Language
  readonly text: Text
}

/** The text of an item in another language while it is missing in the one shown; else null. */
export function useOtherLanguage(id: Id, field: 'title' | 'annotation'): OtherLanguage | null {
  const language = useContentLanguage()
  const select = useCallback(
    (agenda: Agenda) => {
      const texts = itemOf(agenda, id)?.[field]
      return texts && isBlank(texts[language]) ? texts : null
    },
    [id, field, language],
  )
  const texts = useAgendaPart(select)
  return texts && inSomeLanguage(texts, language)
}
