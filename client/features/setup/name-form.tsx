import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  deviceLanguage,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  interfaceLanguage,
  showInterfaceIn,
} from '../../i18n/index.ts'
import { Button, Switch, TextInput } from '../../ui/index.ts'

export interface NameAndLanguage {
  readonly name: string
  readonly language: InterfaceLanguage
}

interface NameFormProps {
  readonly submit: string
  /** What went wrong with the last try, in words. */
  readonly error: string | null
  readonly onSubmit: (answer: NameAndLanguage) => Promise<void>
  readonly children?: ReactNode
}

const LONGEST_NAME = 80

/** Asks for a name and the language of the interface, which changes as it is chosen. */
export function NameForm({ submit, error, onSubmit, children }: NameFormProps) {
  const { t, i18n } = useTranslation('start')
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const isNamed = name.trim() !== '' && name.trim().length <= LONGEST_NAME
  const language = interfaceLanguage(i18n.language) ?? deviceLanguage()
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (!isNamed || isBusy) return
    setIsBusy(true)
    void onSubmit({ name: name.trim(), language }).finally(() => setIsBusy(false))
  }
  return (
    <form className="form" onSubmit={send} noValidate>
      {children}
      <TextInput
        label={t('name.label')}
        hint={t('name.hint')}
        value={name}
        onChange={setName}
        error={isTried && !isNamed ? t('name.needed') : error}
        autoComplete="name"
        autoFocus
      />
      <div className="field">
        <span>{t('common:interface-language')}</span>
        <Switch
          label={t('common:interface-language')}
          value={language}
          options={INTERFACE_LANGUAGES.map((value) => ({
            value,
            label: t(`common:own-name.${value}`),
          }))}
          onChange={(chosen) => void showInterfaceIn(chosen)}
        />
      </div>
      <div className="actions end">
        <Button variant="primary" type="submit" isBusy={isBusy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
