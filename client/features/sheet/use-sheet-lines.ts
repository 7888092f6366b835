import { useMemo } from 'react'
import type { Language } from '../../../shared/model/language.ts'
import { useAgendaPart } from '../../state/index.ts'
import { type SheetLine, sameLines, sheetLinesIn } from './sheet-lines.ts'

/**
 * The lines of the sheet: the same list until something printed around the texts changes. One
 * subscription for the whole sheet, since hundreds of them would cost more than the typing.
 */
export function useSheetLines(language: Language): readonly SheetLine[] {
  const select = useMemo(() => sheetLinesIn(language), [language])
  return useAgendaPart(select, sameLines)
}
