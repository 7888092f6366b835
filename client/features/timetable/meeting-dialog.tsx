import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { type Id, type Meeting, TRACKS } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { bodyName } from '../../../shared/model/timetable.ts'
import { startComment } from '../../state/comment-draft.ts'
import { newId, useAgenda, useApplyEdit } from '../../state/index.ts'
import { Button, DateInput, Dialog, Select, TextInput, TimeInput } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import type { CellPlace } from './board-layout.ts'
import { firstCell } from './cell-moves.ts'

interface MeetingDialogProps {
  /** The meeting to change, or null for a new one. */
  readonly meeting: Id | null
  readonly cell?: CellPlace
  readonly onClose: () => void
}

const OTHER = 'other'

/** When a meeting is held, on which track, and which body meets in parallel. */
export function MeetingDialog({ meeting: id, cell, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('timetable')
  const { board } = useScene()
  const agenda = useAgenda()
  const apply = useApplyEdit()
  const known = agenda.meetings.find((meeting) => meeting.id === id)
  const start = known ?? cell ?? firstCell(board)
  const [draft, setDraft] = useState<Partial<Meeting>>(start ?? {})
  const change = (values: Partial<Meeting>) => setDraft((now) => ({ ...now, ...values }))
  const { date, start: from, end: to, track = 'plenary' } = draft
  const endsEarly = Boolean(from && to && to <= from)
  const save = () => {
    if (!date || !from || !to) return
    const body = track === 'parallel' ? draft.body?.trim() || undefined : undefined
    const slot = { date, start: from, end: to, track }
    const edit: Edit = known
      ? { do: 'change-meeting', id: known.id, values: { ...slot, body: body ?? null } }
      : { do: 'add-meeting', id: newId(), ...slot, ...(body ? { body } : {}) }
    if (apply(edit, { onProposed: onClose })) onClose()
  }
  return (
    <Dialog
      title={t(known ? 'edit-meeting' : 'new-meeting')}
      isOpen
      onClose={onClose}
      closeLabel={t('close')}
    >
      <form
        className="meeting-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <DateInput
          label={t('date')}
          value={date ?? null}
          onChange={(value) => change({ date: value ?? undefined })}
        />
        <div className="meeting-times">
          <TimeInput
            label={t('start')}
            value={from ?? null}
            onChange={(value) => change({ start: value ?? undefined })}
          />
          <TimeInput
            label={t('end')}
            value={to ?? null}
            error={endsEarly ? t('ends-early') : null}
            onChange={(value) => change({ end: value ?? undefined })}
          />
        </div>
        <Select
          label={t('track-label')}
          value={track}
          options={TRACKS.map((value) => ({ value, label: t(`track.${value}`) }))}
          onChange={(value) => change({ track: value })}
        />
        {track === 'parallel' && (
          <BodyChoice body={draft.body} onChange={(body) => change({ body })} />
        )}
        <div className="actions end">
          {known && (
            <Button
              variant="danger"
              icon="trash"
              onPress={() => {
                const edit: Edit = { do: 'delete', what: 'meeting', id: known.id }
                if (apply(edit, { onProposed: onClose })) onClose()
              }}
            >
              {t('delete-meeting')}
            </Button>
          )}
          {known && (
            <Button
              variant="quiet"
              icon="bubble"
              onPress={() => {
                startComment({ on: 'meeting', id: known.id })
                onClose()
              }}
            >
              {t('comment')}
            </Button>
          )}
          <span className="spacer" />
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={!date || !from || !to || endsEarly}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface BodyChoiceProps {
  readonly body: string | undefined
  readonly onChange: (body: string | undefined) => void
}

/** The body: one of the agenda schema's, or a name typed. */
function BodyChoice({ body, onChange }: BodyChoiceProps) {
  const { t } = useTranslation('timetable')
  const { language } = useScene()
  const { bodies } = schemaById(useAgenda().facts.schema)
  const isKnown = bodies.some(({ id }) => id === body)
  const [isOther, setOther] = useState(bodies.length === 0 || Boolean(body && !isKnown))
  const options = [
    ...bodies.map(({ id }) => ({ value: id, label: bodyName(id, language, bodies) })),
    { value: OTHER, label: t('other-body') },
  ]
  return (
    <>
      {bodies.length > 0 && (
        <Select
          label={t('body')}
          value={isOther ? OTHER : (body ?? null)}
          options={options}
          placeholder={t('no-body')}
          onChange={(value) => {
            setOther(value === OTHER)
            onChange(value === OTHER ? undefined : value)
          }}
        />
      )}
      {isOther && (
        <TextInput
          label={t('body-name')}
          value={isKnown ? '' : (body ?? '')}
          lang={language}
          maxLength={200}
          onChange={(value) => onChange(value)}
        />
      )}
    </>
  )
}
