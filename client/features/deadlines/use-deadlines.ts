import { useMemo } from 'react'
import { type DeadlineLine, deadlineList } from '../../../shared/rules/deadline-list.ts'
import { useEnteredHolidays } from '../../state/holidays.ts'
import { useAgenda } from '../../state/index.ts'

/** Every deadline of the session with what the agenda says of it, kept up with both. */
export function useDeadlines(): readonly DeadlineLine[] {
  const agenda = useAgenda()
  const holidays = useEnteredHolidays()
  const surroundings = useMemo(() => ({ holidays }), [holidays])
  return useMemo(() => deadlineList(agenda, surroundings), [agenda, surroundings])
}
