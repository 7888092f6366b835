import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../shared/protocol/http.ts'
import { Button, Icon, showToast } from '../../ui/index.ts'
import { longDay, useInterfaceLanguage } from '../start/index.ts'
import type { Sharing } from './use-sharing.ts'

/** Links that still let people in, each with the button that ends it. */
export function OpenInvitations({ sharing }: { readonly sharing: Sharing }) {
  const { t } = useTranslation('share')
  const invitations = sharing.invitations ?? []
  return (
    <section className="share-section" aria-labelledby="share-links">
      <h3 id="share-links">{t('open-links')}</h3>
      {invitations.length === 0 && <p className="quiet-line">{t('no-links')}</p>}
      <ul className="members">
        {invitations.map((invitation) => (
          <InvitationLine key={invitation.id} invitation={invitation} sharing={sharing} />
        ))}
      </ul>
    </section>
  )
}

interface InvitationLineProps {
  readonly invitation: Invitation
  readonly sharing: Sharing
}

function InvitationLine({ invitation, sharing }: InvitationLineProps) {
  const { t } = useTranslation('share')
  const [language] = useInterfaceLanguage()
  const values = {
    role: t(`common:role.${invitation.role}`),
    date: longDay(invitation.expiresAt, language),
  }
  const revoke = () =>
    void sharing.revoke(invitation.id).then((isDone) => isDone && showToast(t('revoked')))
  return (
    <li className="member">
      <span className="link-glyph">
        <Icon name="link" />
      </span>
      <span className="member-name">
        {t('invitation', values)}
        <small>{t('used', { count: invitation.used })}</small>
      </span>
      <Button size="small" aria-label={t('revoke-label', values)} onPress={revoke}>
        {t('revoke')}
      </Button>
    </li>
  )
}
