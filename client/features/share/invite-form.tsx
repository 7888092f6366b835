import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROLES, type Role } from '../../../shared/access/role.ts'
import type { NewInvitationDone } from '../../../shared/protocol/http.ts'
import { Button, Select, Switch } from '../../ui/index.ts'
import { longDay, useInterfaceLanguage } from '../start/index.ts'
import { LinkField } from './link-field.tsx'
import type { Sharing } from './use-sharing.ts'

/** Makes an invitation link: a role, for one person or several. */
export function InviteForm({ sharing }: { readonly sharing: Sharing }) {
  const { t } = useTranslation('share')
  const [language] = useInterfaceLanguage()
  const [role, setRole] = useState<Role>('drafter')
  const [uses, setUses] = useState<'once' | 'many'>('once')
  const [made, setMade] = useState<NewInvitationDone | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const create = async () => {
    setIsBusy(true)
    setMade(await sharing.invite({ role, once: uses === 'once' }))
    setIsBusy(false)
  }
  return (
    <section className="share-section" aria-labelledby="share-invite">
      <h3 id="share-invite">{t('invite')}</h3>
      <div className="share-invite">
        <Select
          label={t('role')}
          value={role}
          options={ROLES.toReversed().map((value) => ({
            value,
            label: t(`common:role.${value}`),
            hint: t(`common:role-hint.${value}`),
          }))}
          onChange={setRole}
        />
        <Switch
          label={t('uses')}
          value={uses}
          options={[
            { value: 'once', label: t('once') },
            { value: 'many', label: t('many') },
          ]}
          onChange={setUses}
        />
        <Button variant="primary" icon="link" isBusy={isBusy} onPress={() => void create()}>
          {t('create')}
        </Button>
      </div>
      {made && (
        <LinkField
          link={made.link}
          label={t('link')}
          hint={t('link-hint', {
            role: t(`common:role.${made.invitation.role}`),
            date: longDay(made.invitation.expiresAt, language),
          })}
        />
      )}
    </section>
  )
}
