import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/model/language.ts'
import { Select } from '../../ui/index.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

/** The languages in which the agenda is drafted, and the one that opens. */
export function LanguagesFact() {
  const { t } = useTranslation('facts')
  const saveFacts = useSaveFacts()
  const languages = useFact('languages')
  const [error, setError] = useState('')
  const save = (next: readonly Language[]) =>
    setError(next.length > 0 ? saveFacts({ languages: next }, t('languages')) : t('languages-none'))
  const toggle = (language: Language) =>
    save(
      languages.includes(language)
        ? languages.filter((one) => one !== language)
        : [...languages, language],
    )
  return (
    <fieldset className="languages-fact wide" data-fact="languages">
      <legend>{t('languages')}</legend>
      <div className="languages-checks">
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input
              type="checkbox"
              checked={languages.includes(language)}
              onChange={() => toggle(language)}
            />
            {t(`language.${language}`)}
          </label>
        ))}
      </div>
      {error && <small role="alert">{error}</small>}
      {languages.length > 1 && (
        <Select
          label={t('opens-in')}
          value={languages[0] ?? null}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(first) => save([first, ...languages.filter((one) => one !== first)])}
        />
      )}
    </fieldset>
  )
}
