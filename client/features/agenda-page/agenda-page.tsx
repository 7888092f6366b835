import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import type { NewProposalDone } from '../../../shared/protocol/discussion.ts'
import { socketPath } from '../../../shared/protocol/paths.ts'
import { SessionTexts } from '../../editor/index.ts'
import type { Called } from '../../state/call.ts'
import { type RefusedEdit, SessionProvider, useSessionOf, whyNoSocket } from '../../state/index.ts'
import { useMe } from '../../state/server.ts'
import { showToast } from '../../ui/index.ts'
import { useFailureWords, WaitingPage } from '../setup/index.ts'
import { AgendaFrame } from './agenda-frame.tsx'
import { ContentGate } from './content-gate.tsx'
import { viewOf } from './views.ts'

interface AgendaPageProps {
  readonly id: Id
  /** The last part of the address: which view of the document. */
  readonly view: string | undefined
}

/** One agenda, open: the session, and the page around it. */
export function AgendaPage({ id, view }: AgendaPageProps) {
  const { person } = useMe()
  const askWhy = useCallback(() => whyNoSocket(id), [id])
  const session = useSessionOf({ agenda: id, person: person.id, server: socketServer(), askWhy })
  const onRefusal = useRefusalToast()
  const onProposed = useProposalToast()
  if (!session) return <WaitingPage />
  return (
    <SessionProvider
      key={session.doc.guid}
      session={session}
      onRefusal={onRefusal}
      onProposed={onProposed}
    >
      <ContentGate>
        <SessionTexts>
          <AgendaFrame view={viewOf(view)} />
        </SessionTexts>
      </ContentGate>
    </SessionProvider>
  )
}

/** Says in words, in a toast, why an edit did not apply. */
function useRefusalToast(): (refusal: RefusedEdit) => void {
  const { t } = useTranslation('errors')
  return useCallback(
    (refusal) => {
      const values = 'values' in refusal ? refusal.values : undefined
      showToast(t(`refusal.${refusal.code}`, { ...values }), { tone: 'error' })
    },
    [t],
  )
}

/** Says that an edit was recorded as a proposal, or why it could not be. */
function useProposalToast(): (called: Called<NewProposalDone>) => void {
  const { t } = useTranslation('agenda')
  const failureWords = useFailureWords()
  return useCallback(
    (called) => {
      if (called.ok) showToast(t('proposed'))
      else showToast(failureWords(called.reason), { tone: 'error' })
    },
    [t, failureWords],
  )
}

function socketServer(): string {
  const path = socketPath('').replace(/\/$/, '')
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`
}
