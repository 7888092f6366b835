import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart, useContentLanguage, useSetContentLanguage } from '../../state/index.ts'
import { Select } from '../../ui/index.ts'

/** The language version that is shown, among those of the agenda. */
export function LanguageSelect() {
  const { t } = useTranslation('agenda')
  const languages = useAgendaPart(languagesOf)
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  if (languages.length < 2) return null
  return (
    <Select
      look="quiet"
      hideLabel
      label={t('document-language')}
      value={language}
      options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
      onChange={setLanguage}
    />
  )
}

function languagesOf({ facts }: Agenda) {
  return facts.languages
}
