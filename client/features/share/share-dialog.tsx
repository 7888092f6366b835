import { useTranslation } from 'react-i18next'
import { useRole, useSession } from '../../state/index.ts'
import { useMe } from '../../state/server.ts'
import { Dialog, Progress } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { InviteForm } from './invite-form.tsx'
import { MemberList } from './member-list.tsx'
import { OpenInvitations } from './open-invitations.tsx'
import { useShareTitle } from './use-share-title.ts'
import { useSharing } from './use-sharing.ts'

/** Who may do what in this agenda; for a secretary also invitations, changes and removals. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('share')
  const { agenda } = useSession()
  const { person } = useMe()
  const isSecretary = useRole() === 'secretary'
  const sharing = useSharing(agenda, isSecretary)
  const words = useFailureWords()
  const title = useShareTitle()
  return (
    <Dialog
      title={t('title', { title })}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      {isSecretary ? <InviteForm sharing={sharing} /> : <p>{t('only-secretaries')}</p>}
      {sharing.failure && <p role="alert">{words(sharing.failure)}</p>}
      {!sharing.members && !sharing.failure && <Progress label={t('loading')} />}
      {sharing.members && (
        <MemberList
          members={sharing.members}
          me={person.id}
          sharing={sharing}
          mayChange={isSecretary}
        />
      )}
      {isSecretary && sharing.invitations && <OpenInvitations sharing={sharing} />}
    </Dialog>
  )
}
