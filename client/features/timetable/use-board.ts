import { useMemo } from 'react'
import { useAgenda, useContentLanguage } from '../../state/index.ts'
import { type BoardLayout, layOutBoard } from './board-layout.ts'

/** The board of the open agenda, in the language in which it is shown. */
export function useBoard(): BoardLayout {
  const agenda = useAgenda()
  const language = useContentLanguage()
  return useMemo(() => layOutBoard(agenda, language), [agenda, language])
}
