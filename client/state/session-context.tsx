import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Refusal } from '../../shared/model/edit.ts'
import type { Session } from '../session/index.ts'
import { type ContentLanguage, createContentLanguage } from './content-language.ts'
import { createModeChoice, type ModeChoice } from './mode.ts'

/** What everything below an open agenda can reach. */
interface OpenAgenda {
  readonly session: Session
  readonly language: ContentLanguage
  readonly mode: ModeChoice
  /** Says in words, to the person, why an edit did not apply. */
  readonly onRefusal: (refusal: RefusedEdit) => void
}

/** Why an edit did not apply: the edit's own reason, or that this person may not edit now. */
export type RefusedEdit = Refusal | { readonly code: 'read-only' }

const OpenAgendaContext = createContext<OpenAgenda | null>(null)

interface SessionProviderProps {
  readonly session: Session
  readonly onRefusal?: (refusal: RefusedEdit) => void
  readonly children: ReactNode
}

/** Gives an open session to the components below; tests pass a local one. */
export function SessionProvider({ session, onRefusal = ignore, children }: SessionProviderProps) {
  const language = useMemo(() => createContentLanguage(session), [session])
  const mode = useMemo(createModeChoice, [])
  const open = useMemo(
    () => ({ session, language, mode, onRefusal }),
    [session, language, mode, onRefusal],
  )
  return <OpenAgendaContext value={open}>{children}</OpenAgendaContext>
}

/** What the nearest {@link SessionProvider} gives. */
export function useOpenAgenda(): OpenAgenda {
  const open = use(OpenAgendaContext)
  if (!open) throw new Error('Expected a SessionProvider above')
  return open
}

/** The open session. */
export function useSession(): Session {
  return useOpenAgenda().session
}

function ignore(): void {}
