import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Place } from '../../../shared/model/finding.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** How to name where a day is given: the item, with the language where there are several. */
export function useWhere(): (at: Place) => string {
  const { t } = useTranslation('deadlines')
  const language = useContentLanguage()
  const items = useAgendaPart(itemsOf)
  const hasSeveral = useAgendaPart(hasSeveralLanguages)
  return useCallback(
    ({ item, text }) => {
      if (!item) return t('where.document-date')
      const label = numberItems(items, language).get(item)?.label ?? ''
      if (!text || !hasSeveral) return t('where.item', { label })
      return t('where.item-in', { label, language: text.language.toUpperCase() })
    },
    [items, language, hasSeveral, t],
  )
}

function itemsOf({ items }: Agenda): Agenda['items'] {
  return items
}

function hasSeveralLanguages({ facts }: Agenda): boolean {
  return facts.languages.length > 1
}
