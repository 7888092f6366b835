export {
  type LostText,
  type LostWork,
  newId,
  type Presence,
  type ReadOnlyReason,
  type SaveState,
  type Session,
  type SessionStatus,
} from '../session/index.ts'
export { useAuthors } from './authors.ts'
export { MODES, type Mode } from './mode.ts'
export {
  type ProposalCalls,
  useMaySettle,
  useOpenProposals,
  useProposalCalls,
  useProposals,
} from './proposals.ts'
export { AsAccepted, type RefusedEdit, SessionProvider, useSession } from './session-context.tsx'
export {
  type ThreadCalls,
  useAnchorAt,
  useMayComment,
  useThreadCalls,
  useThreads,
} from './threads.ts'
export { useAgenda, useAgendaPart, useText } from './use-agenda.ts'
export { type ApplyEdit, useApplyEdit } from './use-apply-edit.ts'
export { useContentLanguage, useSetContentLanguage } from './use-content-language.ts'
export { useLostWork } from './use-lost-work.ts'
export { useMayEdit, useMayEditDirectly, useMode } from './use-mode.ts'
export { type PersonHere, usePeople } from './use-people.ts'
export { useSessionOf } from './use-session-of.ts'
export {
  useMyself,
  useReadOnlyReason,
  useRole,
  useSaveState,
  useSessionStatus,
} from './use-status.ts'
export { useSuggester } from './use-suggester.ts'
export { type Undo, useUndo } from './use-undo.ts'
export { whyNoSocket } from './why-no-socket.ts'
