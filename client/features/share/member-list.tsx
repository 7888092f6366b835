import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROLES } from '../../../shared/access/role.ts'
import type { Member, SignInLink } from '../../../shared/protocol/http.ts'
import { Face, IconButton, Menu, MenuItem, MenuRule, Select, showToast } from '../../ui/index.ts'
import { longDay, useInterfaceLanguage } from '../start/index.ts'
import { LinkField } from './link-field.tsx'
import type { Sharing } from './use-sharing.ts'

interface MemberListProps {
  readonly members: readonly Member[]
  /** The id of the person who looks. */
  readonly me: string
  readonly sharing: Sharing
  readonly mayChange: boolean
}

/** Everybody who has a role, and what a secretary may do about each. */
export function MemberList({ members, me, sharing, mayChange }: MemberListProps) {
  const { t } = useTranslation('share')
  return (
    <section className="share-section" aria-labelledby="share-people">
      <h3 id="share-people">{t('people')}</h3>
      <ul className="members">
        {members.map((member) => (
          <MemberLine
            key={member.person.id}
            member={member}
            isMe={member.person.id === me}
            sharing={sharing}
            mayChange={mayChange}
          />
        ))}
      </ul>
    </section>
  )
}

interface MemberLineProps extends Pick<MemberListProps, 'sharing' | 'mayChange'> {
  readonly member: Member
  readonly isMe: boolean
}

function MemberLine({ member: { person, role }, isMe, sharing, mayChange }: MemberLineProps) {
  const { t } = useTranslation('share')
  const [link, setLink] = useState<SignInLink | null>(null)
  const { name } = person
  return (
    <li>
      <div className="member">
        <Face person={person} />
        <span className="member-name">
          {name}
          {isMe && <small> ({t('you')})</small>}
        </span>
        {mayChange ? (
          <RoleSelect member={{ person, role }} sharing={sharing} />
        ) : (
          <span className="member-role">{t(`common:role.${role}`)}</span>
        )}
        {mayChange && (
          <Menu
            label={t('actions-for', { name })}
            trigger={<IconButton icon="more" label={t('actions-for', { name })} />}
          >
            <MenuItem
              id="sign-in"
              icon="link"
              label={t('sign-in-link')}
              hint={t('sign-in-link-hint')}
              onAction={() => void sharing.signInLink(person.id).then(setLink)}
            />
            <MenuRule />
            <MenuItem
              id="remove"
              icon="trash"
              danger
              label={t('remove')}
              onAction={() =>
                void sharing
                  .remove(person.id)
                  .then((isDone) => isDone && showToast(t('removed', { name })))
              }
            />
          </Menu>
        )}
      </div>
      {link && <SignInLinkField name={name} link={link} />}
    </li>
  )
}

interface RoleSelectProps extends Pick<MemberListProps, 'sharing'> {
  readonly member: Pick<Member, 'person' | 'role'>
}

function RoleSelect({ member: { person, role }, sharing }: RoleSelectProps) {
  const { t } = useTranslation('share')
  return (
    <Select
      hideLabel
      look="quiet"
      label={t('role-of', { name: person.name })}
      value={role}
      options={ROLES.toReversed().map((value) => ({
        value,
        label: t(`common:role.${value}`),
        hint: t(`common:role-hint.${value}`),
      }))}
      onChange={(next) => {
        if (next === role) return
        const said = t('changed', { name: person.name, role: t(`common:role.${next}`) })
        void sharing.change(person.id, next).then((isDone) => isDone && showToast(said))
      }}
    />
  )
}

interface SignInLinkFieldProps {
  readonly name: string
  readonly link: SignInLink
}

function SignInLinkField({ name, link }: SignInLinkFieldProps) {
  const { t } = useTranslation('share')
  const [language] = useInterfaceLanguage()
  return (
    <LinkField
      link={link.link}
      label={t('sign-in-title', { name })}
      hint={t('sign-in-hint', { name, date: longDay(link.expiresAt, language) })}
    />
  )
}
