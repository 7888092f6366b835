import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Refusal } from '../../shared/model/edit.ts'
import type { NewProposalDone } from '../../shared/protocol/discussion.ts'
import { type AgendaReader, createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import type { Session } from '../session/index.ts'
import type { Called } from './call.ts'
import { type ContentLanguage, createContentLanguage } from './content-language.ts'
import { createModeChoice, type ModeChoice } from './mode.ts'

/** What everything below an open agenda can reach. */
interface OpenAgenda {
  readonly session: Session
  readonly language: ContentLanguage
  readonly mode: ModeChoice
  /** Says in words, to the person, why an edit did not apply. */
  readonly onRefusal: (refusal: RefusedEdit) => void
  /** Says to the person that an edit was recorded as a proposal, or why not. */
  readonly onProposed: (called: Called<NewProposalDone>) => void
}

/**
 * Why an edit did not apply: the edit's own reason, that this person may not edit now, or that what
 * they would take back has been settled by somebody.
 */
export type RefusedEdit = Refusal | { readonly code: 'read-only' | 'settled-since' }

const OpenAgendaContext = createContext<OpenAgenda | null>(null)

interface SessionProviderProps {
  readonly session: Session
  readonly onRefusal?: (refusal: RefusedEdit) => void
  readonly onProposed?: (called: Called<NewProposalDone>) => void
  readonly children: ReactNode
}

/** Gives an open session to the components below; tests pass a local one. */
export function SessionProvider({
  session,
  onRefusal = ignore,
  onProposed = ignore,
  children,
}: SessionProviderProps) {
  const language = useMemo(() => createContentLanguage(session), [session])
  const mode = useMemo(createModeChoice, [])
  const open = useMemo(
    () => ({ session, language, mode, onRefusal, onProposed }),
    [session, language, mode, onRefusal, onProposed],
  )
  return <OpenAgendaContext value={open}>{children}</OpenAgendaContext>
}

/**
 * Gives the components below the agenda as it will stand once all that is suggested in texts is
 * accepted.
 */
export function AsAccepted({ children }: { readonly children: ReactNode }) {
  const open = useOpenAgenda()
  const accepted = useMemo(() => ({ ...open, session: asAccepted(open.session) }), [open])
  return <OpenAgendaContext value={accepted}>{children}</OpenAgendaContext>
}

const acceptedReaders = new WeakMap<Session['doc'], AgendaReader>()

/** The same session but for its reader, of which a document has one. */
function asAccepted(session: Session): Session {
  const { agenda, person, doc, awareness, undo, status, presence, retry } = session
  const reader = acceptedReaders.get(doc) ?? createAgendaReader(doc, 'accepted')
  acceptedReaders.set(doc, reader)
  return {
    agenda,
    person,
    doc,
    awareness,
    undo,
    status,
    presence,
    retry,
    reader,
    apply: (...edits) => session.apply(...edits),
    close: () => session.close(),
  }
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
