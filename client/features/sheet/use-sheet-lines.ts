import { useCallback } from 'react'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { type SheetLine, sameLines, sheetLines } from './sheet-lines.ts'

/** The lines of the sheet, the same list until a number or a place changes. */
export function useSheetLines(): readonly SheetLine[] {
  const language = useContentLanguage()
  const select = useCallback((agenda: Agenda) => sheetLines(agenda, language), [language])
  return useAgendaPart(select, sameLines)
}
