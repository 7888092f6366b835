import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PLACES } from '../../../shared/languages/places.ts'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { showPanel } from '../../state/panel.ts'
import { api, type CallFailure } from '../../state/server.ts'
import { Button, DateInput, Select, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import './next-session.css'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import {
  formFor,
  formOver,
  type NextSessionFaults,
  type NextSessionForm,
  nextSessionFaults,
  wantedOf,
} from './next-session-form.ts'
import { PreviewView } from './preview-view.tsx'
import { usePreview } from './use-preview.ts'

interface NextSessionFieldsProps {
  /** Those that the person can read, the newest change first. */
  readonly agendas: readonly AgendaListRow[]
  /** The one to begin from; the first when not given. */
  readonly previous?: string
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** The form of the next session: the last agenda, number, place, dates, and what follows. */
export function NextSessionFields({
  agendas,
  previous,
  onClose,
  onCreated,
}: NextSessionFieldsProps) {
  const { t } = useTranslation('next-session')
  const words = useFailureWords()
  const [form, setForm] = useState<NextSessionForm>(() =>
    formFor(agendas.find(({ id }) => id === previous) ?? agendas[0]),
  )
  const [faults, setFaults] = useState<NextSessionFaults>({})
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const preview = usePreview(form)
  const change = (values: Partial<NextSessionForm>) => {
    setForm({ ...form, ...values })
    setFaults({})
  }
  const create = async () => {
    setFaults(nextSessionFaults(form))
    const session = wantedOf(form)
    if (!session || !form.previous) return
    setIsBusy(true)
    const called = await api.createAgenda({ from: 'previous', agenda: form.previous, session })
    setIsBusy(false)
    if (!called.ok) return setFailure(called.reason)
    showPanel('places')
    onCreated(called.value.id)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void create()
  }
  const chosen = (id: string) => {
    const agenda = agendas.find((one) => one.id === id)
    if (agenda) setForm(formOver(form, agenda))
  }
  if (agendas.length === 0) return <p>{t('dialog.no-previous')}</p>
  return (
    <form className="form next-form" onSubmit={submit} noValidate>
      <Select
        label={t('dialog.previous')}
        hint={t('dialog.previous-hint')}
        value={form.previous}
        options={agendas.map((agenda) => ({
          value: agenda.id,
          label: agenda.symbol ? `${agenda.symbol} ${agenda.title}` : agenda.title,
        }))}
        onChange={chosen}
      />
      <SessionFields form={form} faults={faults} onChange={change} />
      <PreviewView preview={preview} />
      {failure && (
        <p className="form-error" role="alert">
          {words(failure)}
        </p>
      )}
      <div className="actions end">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button variant="primary" type="submit" isBusy={isBusy}>
          {t(isBusy ? 'start:dialog.creating' : 'start:dialog.create')}
        </Button>
      </div>
    </form>
  )
}

interface SessionFieldsProps {
  readonly form: NextSessionForm
  readonly faults: NextSessionFaults
  readonly onChange: (values: Partial<NextSessionForm>) => void
}

function SessionFields({ form, faults, onChange }: SessionFieldsProps) {
  const { t } = useTranslation('next-session')
  return (
    <>
      <div className="form-row">
        <TextInput
          label={t('start:dialog.session')}
          inputMode="numeric"
          value={form.session}
          onChange={(session) => onChange({ session })}
          error={faults.session ? t('dialog.number-error') : null}
        />
        <PlaceField value={form.place} onChange={(place) => onChange({ place })} />
      </div>
      <div className="form-row">
        <DateInput
          label={t('start:dialog.opening')}
          value={form.opening}
          onChange={(opening) => onChange({ opening })}
          error={faults.opening ? t('dialog.opening-error') : null}
        />
        <DateInput
          label={t('start:dialog.closing')}
          value={form.closing}
          onChange={(closing) => onChange({ closing })}
          error={faults.closing ? t('dialog.closing-error') : null}
        />
      </div>
    </>
  )
}

interface PlaceFieldProps {
  readonly value: string | null
  readonly onChange: (place: string) => void
}

/** The places of the register, and that of the last session where it is none of them. */
function PlaceField({ value, onChange }: PlaceFieldProps) {
  const { t } = useTranslation('start')
  const language = useSaidLanguage()
  const options = PLACES.map(({ id, name }) => ({ value: id, label: name[language] }))
  const isKnown = value === null || options.some((option) => option.value === value)
  return (
    <Select
      label={t('dialog.place')}
      value={value}
      options={isKnown ? options : [{ value, label: value }, ...options]}
      onChange={onChange}
    />
  )
}
