import { mayDo } from '../../../shared/access/operations.ts'
import { useReadOnlyReason, useRole } from '../../state/index.ts'

/** Whether this person may decide to leave findings as they are, in the agenda as it is now. */
export function useMayIgnore(): boolean {
  const role = useRole()
  const isReadOnly = useReadOnlyReason() !== null
  return !isReadOnly && role !== null && mayDo(role, 'ignore-findings')
}
