import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES } from '../../i18n/index.ts'
import { useMe } from '../../state/server.ts'
import {
  FaceInitials,
  Menu,
  MenuChoice,
  MenuItem,
  MenuRule,
  THEMES,
  useTheme,
} from '../../ui/index.ts'
import { NameDialog } from './name-dialog.tsx'
import { SignOutDialog } from './sign-out-dialog.tsx'
import { useInterfaceLanguage } from './use-interface-language.ts'

/** One's own face, and under it name, language, theme and sign-out. */
export function AccountMenu() {
  const { t } = useTranslation('start')
  const { person } = useMe()
  const [open, setOpen] = useState<'name' | 'sign-out' | null>(null)
  const [language, setLanguage] = useInterfaceLanguage()
  const [theme, setTheme] = useTheme()
  const close = () => setOpen(null)
  const label = t('account', { name: person.name })
  return (
    <>
      <Menu
        label={label}
        trigger={
          <AriaButton className="face account" data-person={person.color} aria-label={label}>
            <FaceInitials initials={person.initials} />
          </AriaButton>
        }
      >
        <MenuItem
          id="name"
          icon="pen"
          label={t('change-name')}
          hint={person.name}
          onAction={() => setOpen('name')}
        />
        <MenuRule />
        <MenuChoice label={t('common:interface-language')} value={language} onChange={setLanguage}>
          {INTERFACE_LANGUAGES.map((value) => (
            <MenuItem key={value} id={value} label={t(`common:own-name.${value}`)} />
          ))}
        </MenuChoice>
        <MenuRule />
        <MenuChoice
          label={t('common:theme.label')}
          value={theme}
          onChange={(value) => setTheme(THEMES.find((one) => one === value) ?? 'system')}
        >
          {THEMES.map((value) => (
            <MenuItem key={value} id={value} label={t(`common:theme.${value}`)} />
          ))}
        </MenuChoice>
        <MenuRule />
        <MenuItem
          id="sign-out"
          icon="out"
          label={t('sign-out')}
          hint={t('sign-out-hint')}
          onAction={() => setOpen('sign-out')}
        />
      </Menu>
      {open === 'name' && <NameDialog onClose={close} />}
      {open === 'sign-out' && <SignOutDialog onClose={close} />}
    </>
  )
}
