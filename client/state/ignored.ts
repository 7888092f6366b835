import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { IgnoredFinding } from '../../shared/model/ignored.ts'
import type { IgnoredDone, NewIgnored } from '../../shared/protocol/findings.ts'
import { watchIgnored } from '../../shared/ydoc/watch-ignored.ts'
import { type Called, call } from './call.ts'
import { useSession } from './session-context.tsx'

/** The ignored findings of the agenda, the earliest first; kept up with what others do. */
export function useIgnored(): readonly IgnoredFinding[] {
  const { doc } = useSession()
  const watch = useMemo(() => watchIgnored(doc), [doc])
  return useSyncExternalStore(watch.subscribe, watch.get)
}

/** What can be asked of the server about ignored findings; what comes of it shows in the document. */
export interface IgnoreCalls {
  /** Ignores a finding, for a reason of 3 to 500 characters. */
  readonly ignore: (finding: NewIgnored) => Promise<Called<IgnoredDone>>
  /** Shows an ignored finding again. */
  readonly revoke: (ignored: string) => Promise<Called<void>>
}

/** The calls for this agenda; drafters and secretaries may make them. */
export function useIgnoreCalls(): IgnoreCalls {
  const { agenda } = useSession()
  const path = `/agendas/${encodeURIComponent(agenda)}/ignored`
  const ignore = useCallback(
    (body: NewIgnored) => call<IgnoredDone>('POST', path, { body }),
    [path],
  )
  const revoke = useCallback(
    (ignored: string) => call<void>('DELETE', `${path}/${encodeURIComponent(ignored)}`),
    [path],
  )
  return useMemo(() => ({ ignore, revoke }), [ignore, revoke])
}
