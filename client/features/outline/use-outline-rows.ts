import { useCallback } from 'react'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { type OutlineRow, outlineRows, sameRows } from './outline-rows.ts'

/** The rows of the tree, the same list until something that the tree shows changes. */
export function useOutlineRows(): readonly OutlineRow[] {
  const language = useContentLanguage()
  const select = useCallback((agenda: Agenda) => outlineRows(agenda, language), [language])
  return useAgendaPart(select, sameRows)
}
