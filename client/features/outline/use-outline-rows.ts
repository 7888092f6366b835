import { useMemo } from 'react'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { type OutlineRow, outlineRowsIn, sameRows } from './outline-rows.ts'

/** The rows of the tree, the same list until something that the tree shows changes. */
export function useOutlineRows(): readonly OutlineRow[] {
  const language = useContentLanguage()
  const select = useMemo(() => outlineRowsIn(language), [language])
  return useAgendaPart(select, sameRows)
}
