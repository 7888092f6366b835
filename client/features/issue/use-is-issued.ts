import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart } from '../../state/index.ts'

/** Whether the open agenda is issued. */
export function useIsIssued(): boolean {
  return useAgendaPart(isIssued)
}

function isIssued({ facts }: Agenda): boolean {
  return facts.state === 'issued'
}
