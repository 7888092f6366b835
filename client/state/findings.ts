import { useRef, useSyncExternalStore } from 'react'
import type { Session } from '../session/index.ts'
import { openCheckWorker } from './checks/check-channel.ts'
import { createFindingsStore, type Findings, type FindingsStore } from './checks/findings-store.ts'
import { enteredHolidays } from './holidays.ts'
import { useSession } from './session-context.tsx'

export type { CheckedFinding } from './checks/checker.ts'
export type { Findings } from './checks/findings-store.ts'

const stores = new WeakMap<Session, FindingsStore>()

/**
 * A part of what the rules say of the open agenda, checked in a thread of its own while somebody
 * uses it. The component renders only when the part differs: by `isSame` when given, else as another
 * object. Findings that stay are the same objects as before.
 */
export function useFindings<Part>(
  select: (findings: Findings) => Part,
  isSame: (one: Part, other: Part) => boolean = Object.is,
): Part {
  const { get, subscribe } = storeOf(useSession())
  const last = useRef<{ findings: Findings; select: unknown; part: Part } | null>(null)
  return useSyncExternalStore(subscribe, () => {
    const findings = get()
    const known = last.current
    if (known && known.findings === findings && known.select === select) return known.part
    const fresh = select(findings)
    const part = known && isSame(known.part, fresh) ? known.part : fresh
    last.current = { findings, select, part }
    return part
  })
}

/** How to wait for the findings on the agenda as it is now, before acting on them. */
export function useFreshFindings(): () => Promise<Findings> {
  return storeOf(useSession()).fresh
}

function storeOf(session: Session): FindingsStore {
  const known =
    stores.get(session) ?? createFindingsStore(session.reader, openCheckWorker, enteredHolidays)
  stores.set(session, known)
  return known
}
