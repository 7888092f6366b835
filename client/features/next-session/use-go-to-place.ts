import { useCallback } from 'react'
import type { Facts } from '../../../shared/model/agenda.ts'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import { goTo, type Target } from '../../state/go-to.ts'
import { useContentLanguage, useSession, useSetContentLanguage } from '../../state/index.ts'
import { choose } from './choice.ts'

/**
 * How to make a place the current one and lead to it, in its language. A step from card to card opens
 * no dialog: a fact is only led to by a click.
 */
export function useGoToPlace(): (place: PlaceToCheck, isStep?: boolean) => void {
  const { reader } = useSession()
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  return useCallback(
    (place, isStep = false) => {
      choose({ current: place.id })
      if (place.language && place.language !== language) setLanguage(place.language)
      const isDocument = reader.agenda().documents.some(({ id }) => id === place.owner)
      const target = targetOf(place, isDocument)
      if (isStep && 'fact' in target) return
      requestAnimationFrame(() => goTo(target)) // once the mark is drawn as current
    },
    [reader, language, setLanguage],
  )
}

const FACTS = [
  'symbol',
  'jobNumber',
  'documentDate',
  'reissueDate',
  'bureauDate',
  'bureauSubject',
] as const satisfies readonly (keyof Facts)[]

function targetOf({ id: mark, owner, field }: PlaceToCheck, isDocument: boolean): Target {
  const fact = FACTS.find((one) => one === field)
  if (owner === null) return fact ? { fact } : { annex: true }
  if (isDocument) return { document: owner, mark }
  if (field === 'title') return { item: owner, field, mark }
  if (field === 'annotation' || field === 'short-title') return { item: owner, mark }
  return field === 'body' ? { annex: true } : { entry: owner, mark }
}
