import { useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES } from '../../i18n/index.ts'
import { Button, Menu, MenuChoice, MenuItem } from '../../ui/index.ts'
import { useInterfaceLanguage } from './use-interface-language.ts'

/** The language of the interface, in the header. */
export function LanguageMenu() {
  const { t } = useTranslation()
  const [language, setLanguage] = useInterfaceLanguage()
  const label = t('interface-language')
  return (
    <Menu
      label={label}
      trigger={
        <Button
          variant="quiet"
          chevron
          className="only-wide"
          aria-label={`${label}: ${t(`own-name.${language}`)}`}
        >
          {t(`own-name.${language}`)}
        </Button>
      }
    >
      <MenuChoice label={label} hideLabel value={language} onChange={setLanguage}>
        {INTERFACE_LANGUAGES.map((value) => (
          <MenuItem key={value} id={value} label={t(`own-name.${value}`)} />
        ))}
      </MenuChoice>
    </Menu>
  )
}
