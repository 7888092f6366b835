import { useCallback } from 'react'
import type { Facts } from '../../../shared/model/agenda.ts'
import type { Place } from '../../../shared/model/finding.ts'
import type { CheckedFinding } from '../../state/findings.ts'
import { goTo, type Target } from '../../state/go-to.ts'
import { useContentLanguage, useSetContentLanguage } from '../../state/index.ts'
import { choose } from './choice.ts'

/** How the person came to a finding. */
interface Coming {
  /** By walking from one to the next: a fact is not opened then, its dialog would be in the way. */
  readonly isWalking?: boolean
}

/** How to make a finding the current one and lead to its place, in its language. */
export function useGoToFinding(): (checked: CheckedFinding, coming?: Coming) => void {
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  return useCallback(
    ({ key, finding: { at } }, { isWalking = false } = {}) => {
      choose({ current: key })
      if (at.text && at.text.language !== language) setLanguage(at.text.language)
      const target = targetOf(at, key)
      if (!target || (isWalking && 'fact' in target)) return
      requestAnimationFrame(() => goTo(target)) // once the mark is drawn as current
    },
    [language, setLanguage],
  )
}

function targetOf(
  { item, document, entry, meeting, text, fact }: Place,
  mark: string,
): Target | null {
  if (document) return { document, mark }
  if (entry) return { entry, mark }
  if (meeting) return { meeting }
  if (item && text?.field === 'title') return { item, field: 'title', mark }
  if (item) return { item, mark }
  return isFact(fact) ? { fact } : null
}

function isFact(fact: string | undefined): fact is keyof Facts {
  return fact !== undefined
}
