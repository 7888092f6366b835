import { useCallback, useEffect, useState } from 'react'
import type { Activities, Activity } from '../../shared/protocol/activity.ts'
import { call } from './call.ts'
import { useSession } from './session-context.tsx'

/** Which activities are asked for; `null` is all of them. */
export interface ActivityFilter {
  /** A kind as the server writes it, such as `issued`. */
  readonly kind: string | null
  /** The id of a person. */
  readonly person: string | null
}

/** What was done to the agenda besides editing its text, as far as it has been fetched. */
export interface ActivityList {
  /** The newest first. */
  readonly activities: readonly Activity[]
  /** Whether there are older ones. */
  readonly more: boolean
  readonly state: 'loading' | 'there' | 'failed'
  readonly loadMore: () => void
  readonly reload: () => void
}

/** How often an open list asks for news, in milliseconds. */
const PULSE = 15_000

type Fetched = Pick<ActivityList, 'activities' | 'more' | 'state'>

const NOTHING: Fetched = { activities: [], more: false, state: 'loading' }

/** The record of the open agenda; what is new comes in while somebody looks at it. */
export function useActivity({ kind, person }: ActivityFilter): ActivityList {
  const { agenda } = useSession()
  const [fetched, setFetched] = useState(NOTHING)
  const fetchPage = useCallback(
    async (before?: number) => {
      const page = before === undefined ? { kind, person } : { kind, person, before: `${before}` }
      const asked = await call<Activities>('GET', activityPath(agenda, page))
      setFetched((earlier) => {
        if (!asked.ok) return { ...earlier, state: 'failed' }
        return { ...joined(earlier.activities, asked.value, before), state: 'there' }
      })
    },
    [agenda, kind, person],
  )
  useEffect(() => {
    setFetched(NOTHING)
    void fetchPage()
    const pulse = setInterval(() => {
      if (document.visibilityState === 'visible') void fetchPage()
    }, PULSE)
    return () => clearInterval(pulse)
  }, [fetchPage])
  return {
    ...fetched,
    loadMore: () => void fetchPage(fetched.activities.at(-1)?.id),
    reload: () => void fetchPage(),
  }
}

/** The address of the whole record as a file for a spreadsheet. */
export function useActivityFile({ kind, person }: ActivityFilter): string {
  const { agenda } = useSession()
  return `/api${activityPath(agenda, { kind, person }, 'activity.csv')}`
}

function activityPath(
  agenda: string,
  question: ActivityFilter & { readonly before?: string },
  name = 'activity',
): string {
  const asked = Object.entries(question).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return `/agendas/${encodeURIComponent(agenda)}/${name}?${new URLSearchParams(asked)}`
}

/** A first page replaces what it overlaps and keeps older pages; a later one goes behind. */
function joined(
  earlier: readonly Activity[],
  { activities, more }: Activities,
  before: number | undefined,
): Pick<Fetched, 'activities' | 'more'> {
  if (before !== undefined) return { activities: [...earlier, ...activities], more }
  const oldest = activities.at(-1)?.id ?? 0
  const older = more ? earlier.filter(({ id }) => id < oldest) : []
  return { activities: [...activities, ...older], more }
}
