import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AGENDA_SCHEMAS, schemaById } from '../../../shared/agenda-schema/index.ts'
import { PLACES } from '../../../shared/languages/places.ts'
import { LANGUAGES, type Language } from '../../../shared/model/language.ts'
import type { NewAgenda } from '../../../shared/protocol/http.ts'
import { api, type CallFailure } from '../../state/server.ts'
import { Button, DateInput, Select, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { LanguageChoice } from './language-choice.tsx'
import { type NewAgendaFaults, type NewAgendaForm, newAgendaFaults } from './new-agenda-form.ts'
import { useInterfaceLanguage } from './use-interface-language.ts'

interface NewAgendaFieldsProps {
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Asks for what a new agenda begins with; all but the body and a language may wait. */
export function NewAgendaFields({ onClose, onCreated }: NewAgendaFieldsProps) {
  const { t } = useTranslation('start')
  const [language] = useInterfaceLanguage()
  const words = useFailureWords()
  const [form, setForm] = useState<NewAgendaForm>(() => emptyForm(language))
  const [faults, setFaults] = useState<NewAgendaFaults>({})
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const change = (values: Partial<NewAgendaForm>) => {
    setForm({ ...form, ...values })
    setFaults({})
  }
  const create = async () => {
    const found = newAgendaFaults(form)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    setIsBusy(true)
    const called = await api.createAgenda(requestOf(form))
    setIsBusy(false)
    if (called.ok) onCreated(called.value.id)
    else setFailure(called.reason)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void create()
  }
  const fault = (field: keyof NewAgendaFaults) =>
    faults[field] ? t(`dialog.${field}-error`) : null
  return (
    <form className="form" onSubmit={submit} noValidate>
      <Select
        label={t('dialog.body')}
        value={form.schema}
        options={AGENDA_SCHEMAS.map(({ id, name }) => ({
          value: id,
          label: name[language] ?? name.en ?? t('dialog.blank'),
        }))}
        onChange={(schema) => change({ schema, place: schemaById(schema).place ?? form.place })}
      />
      <div className="form-row">
        <TextInput
          label={t('dialog.session')}
          hint={t('dialog.session-hint')}
          inputMode="numeric"
          value={form.session}
          onChange={(session) => change({ session })}
          error={fault('session')}
        />
        <Select
          label={t('dialog.place')}
          value={form.place}
          options={PLACES.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(place) => change({ place })}
        />
      </div>
      <div className="form-row">
        <DateInput
          label={t('dialog.opening')}
          value={form.opening}
          onChange={(opening) => change({ opening })}
        />
        <DateInput
          label={t('dialog.closing')}
          value={form.closing}
          onChange={(closing) => change({ closing })}
          error={fault('closing')}
        />
      </div>
      <TextInput
        label={t('dialog.symbol')}
        hint={t('dialog.symbol-hint')}
        value={form.symbol}
        onChange={(symbol) => change({ symbol })}
        error={fault('symbol')}
      />
      <LanguageChoice
        value={form.languages}
        onChange={(languages) => change({ languages })}
        error={fault('languages')}
      />
      {failure && (
        <p className="form-error" role="alert">
          {words(failure)}
        </p>
      )}
      <div className="actions end">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button variant="primary" type="submit" isBusy={isBusy}>
          {t(isBusy ? 'dialog.creating' : 'dialog.create')}
        </Button>
      </div>
    </form>
  )
}

function emptyForm(language: Language): NewAgendaForm {
  const first = AGENDA_SCHEMAS[0]
  return {
    schema: first?.id ?? '',
    session: '',
    place: first?.place ?? null,
    opening: null,
    closing: null,
    symbol: '',
    languages: LANGUAGES.filter((one) => one === language),
  }
}

function requestOf(form: NewAgendaForm): NewAgenda {
  const symbol = form.symbol.trim()
  return {
    from: 'schema',
    schema: form.schema,
    languages: [...form.languages],
    ...(form.session.trim() && { sessionNumber: Number(form.session) }),
    ...(form.place && { place: form.place }),
    ...(form.opening && { opening: form.opening }),
    ...(form.closing && { closing: form.closing }),
    ...(symbol && { symbol }),
  }
}
