import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/model/language.ts'
import { Icon } from '../../ui/index.ts'

interface LanguageChoiceProps {
  readonly value: readonly Language[]
  readonly onChange: (value: readonly Language[]) => void
  readonly error: string | null
}

/** The languages in which an agenda is drafted, in the order in which they were chosen. */
export function LanguageChoice({ value, onChange, error }: LanguageChoiceProps) {
  const { t } = useTranslation('start')
  return (
    <CheckboxGroup
      className={error ? 'field invalid' : 'field'}
      isInvalid={error !== null}
      value={[...value]}
      onChange={(chosen) =>
        onChange(chosen.flatMap((code) => LANGUAGES.filter((language) => language === code)))
      }
    >
      <Label>{t('dialog.languages')}</Label>
      <div className="checks">
        {LANGUAGES.map((language) => (
          <Checkbox key={language} value={language} className="check">
            <span className="check-box">
              <Icon name="check" />
            </span>
            {t(`common:language.${language}`)}
          </Checkbox>
        ))}
      </div>
      {error ? (
        <FieldError elementType="small">{error}</FieldError>
      ) : (
        <Text slot="description" elementType="small">
          {t('dialog.languages-hint')}
        </Text>
      )}
    </CheckboxGroup>
  )
}
