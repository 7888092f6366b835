import { useCallback, useEffect } from 'react'
import type { Suggester } from '../../shared/ydoc/text/suggester.ts'
import { useOpenAgenda } from './session-context.tsx'
import { useMode } from './use-mode.ts'

/**
 * Who suggests in texts just now: this person, while the mode is Suggesting, else nobody. The undo
 * history learns it too, for a suggestion may be taken back only while it is one.
 */
export function useSuggester(): () => Suggester | null {
  const { session, onRefusal } = useOpenAgenda()
  const isSuggesting = useMode()[0] === 'suggesting'
  const { undo, person } = session
  useEffect(() => {
    undo.stopCapturing()
    undo.suggester = isSuggesting ? person : null
  }, [undo, person, isSuggesting])
  useEffect(() => {
    undo.onSettled = () => onRefusal({ code: 'settled-since' })
  }, [undo, onRefusal])
  return useCallback(
    () => (isSuggesting ? { person, at: Date.now() } : null),
    [person, isSuggesting],
  )
}
