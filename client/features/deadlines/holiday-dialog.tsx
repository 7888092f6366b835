import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holidaysIn } from '../../../shared/agenda-schema/holidays.ts'
import { saveHolidays, useHolidayYears } from '../../state/holidays.ts'
import { newId } from '../../state/index.ts'
import { Button, DateInput, Dialog, IconButton, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

interface HolidayDialogProps {
  readonly place: string
  readonly placeName: string
  readonly year: string
  readonly onClose: () => void
}

/** One line of the form; the date is null while none is typed. */
interface Draft {
  readonly key: string
  readonly date: string | null
  readonly name: string
}

/** All holidays of one year, entered together in place of those before. */
export function HolidayDialog({ place, placeName, year, onClose }: HolidayDialogProps) {
  const { t } = useTranslation('deadlines')
  const failureWords = useFailureWords()
  const [drafts, setDrafts] = useDrafts(place, year)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const problems = new Map(drafts.map((draft) => [draft.key, problemOf(draft, drafts, year)]))
  const change = (key: string, values: Partial<Draft>) =>
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...values } : one)))
  const save = async () => {
    if ([...problems.values()].some((problem) => problem !== null)) return
    setSaving(true)
    const days = drafts.flatMap(({ date, name }) => (date ? [{ date, name }] : []))
    const saved = await saveHolidays(place, Number(year), { days })
    setSaving(false)
    if (saved.ok) onClose()
    else setFailure(failureWords(saved.reason))
  }
  return (
    <Dialog
      title={t('holidays.edit-title', { place: placeName, year })}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      <form
        className="holiday-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p>{t('holidays.edit-about')}</p>
        <ul className="holiday-drafts">
          {drafts.map((draft, place) => (
            <DraftLine
              key={draft.key}
              draft={draft}
              number={place + 1}
              problem={problems.get(draft.key) ?? null}
              onChange={(values) => change(draft.key, values)}
              onRemove={() => setDrafts((all) => all.filter((one) => one !== draft))}
            />
          ))}
        </ul>
        <Button
          icon="plus"
          variant="quiet"
          onPress={() => setDrafts((all) => [...all, { key: newId(), date: null, name: '' }])}
        >
          {t('holidays.add')}
        </Button>
        {failure && <p role="alert">{failure}</p>}
        <div className="actions">
          <Button variant="primary" type="submit" isDisabled={isSaving}>
            {t('holidays.save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function useDrafts(place: string, year: string) {
  const entered = useHolidayYears().find((one) => one.place === place && one.year === Number(year))
  return useState<readonly Draft[]>(() => {
    const known = holidaysIn(place, year).map((date) => ({ date, name: '' }))
    return (entered?.days ?? known).map((day) => ({ ...day, key: newId() }))
  })
}

type Problem = 'other-year' | 'twice' | null

function problemOf({ date, key }: Draft, drafts: readonly Draft[], year: string): Problem {
  if (date === null) return null
  if (!date.startsWith(`${year}-`)) return 'other-year'
  return drafts.some((other) => other.key !== key && other.date === date) ? 'twice' : null
}

interface DraftLineProps {
  readonly draft: Draft
  readonly number: number
  readonly problem: Problem
  readonly onChange: (values: Partial<Draft>) => void
  readonly onRemove: () => void
}

function DraftLine({ draft, number, problem, onChange, onRemove }: DraftLineProps) {
  const { t } = useTranslation('deadlines')
  return (
    <li className="holiday-draft">
      <DateInput
        label={t('holidays.day', { number })}
        value={draft.date}
        error={problem && t(`holidays.${problem}`)}
        onChange={(date) => onChange({ date })}
      />
      <TextInput
        label={t('holidays.name', { number })}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <IconButton icon="trash" label={t('holidays.remove', { number })} onPress={onRemove} />
    </li>
  )
}
