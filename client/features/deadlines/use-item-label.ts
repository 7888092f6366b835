import { useCallback } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** How to name an item by its number: `1 c)`. */
export function useItemLabel(): (item: Id) => string {
  const language = useContentLanguage()
  const items = useAgendaPart(itemsOf)
  return useCallback(
    (item) => numberItems(items, language).get(item)?.label ?? '',
    [items, language],
  )
}

function itemsOf({ items }: Agenda): Agenda['items'] {
  return items
}
