import { useMemo } from 'react'
import type { Activities, Activity } from '../../shared/protocol/activity.ts'
import type { Issued } from '../../shared/protocol/findings.ts'
import { type Called, call } from './call.ts'
import { useSession } from './session-context.tsx'

/** What can be asked of the server about the end of the work on an agenda. */
export interface IssueCalls {
  /** Marks the agenda as final, with a reason for each rule whose errors are to stand. */
  readonly issue: (reasons: Readonly<Record<string, string>>) => Promise<Called<Issued>>
  /** Lets an issued agenda be edited again. */
  readonly reopen: (reason: string) => Promise<Called<void>>
  /** Who issued the agenda last, when, and what stood; null when nobody did. */
  readonly lastIssue: () => Promise<Activity | null>
}

/** The calls for the open agenda. */
export function useIssueCalls(): IssueCalls {
  const { agenda } = useSession()
  return useMemo(() => {
    const path = `/agendas/${encodeURIComponent(agenda)}`
    return {
      issue: (reasons) => call<Issued>('POST', `${path}/issue`, { body: { reasons } }),
      reopen: (reason) => call<void>('POST', `${path}/reopen`, { body: { reason } }),
      lastIssue: async () => {
        const asked = await call<Activities>('GET', `${path}/activity?kind=issued&limit=1`)
        return (asked.ok && asked.value.activities[0]) || null
      },
    }
  }, [agenda])
}
