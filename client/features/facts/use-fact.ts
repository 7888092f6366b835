import { useCallback } from 'react'
import type { Agenda, Facts } from '../../../shared/model/agenda.ts'
import { useAgendaPart } from '../../state/index.ts'

/** One fact as it is stored; the component renders only when that fact changes. */
export function useFact<Key extends keyof Facts>(fact: Key): Facts[Key] {
  return useAgendaPart(useCallback((agenda: Agenda) => agenda.facts[fact], [fact]))
}
