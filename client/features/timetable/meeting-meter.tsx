import { useMemo } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { countMeetings, type MeetingCount } from '../../../shared/model/meeting-count.ts'
import { useAgenda } from '../../state/index.ts'

/** How many meetings are used of those that the session may hold, as a bar and in words. */
export function MeetingMeter({ count }: { readonly count: MeetingCount }) {
  const { t } = useTranslation('timetable')
  const { total, entitlement } = count
  return (
    <span className="meter">
      <span className="meter-track" aria-hidden="true">
        {marksOf(count).map((kind, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar of marks has nothing but places
          <i key={index} className={kind} />
        ))}
      </span>
      <span>
        <Trans
          t={t}
          i18nKey={entitlement === null ? 'meetings' : 'meetings-of'}
          count={total}
          values={{ count: total, entitlement }}
          components={{ b: <b /> }}
        />
        {entitlement !== null && <span className="only-wide"> {t('with-interpretation')}</span>}
      </span>
    </span>
  )
}

/** The meetings of the open agenda, counted. */
export function useMeetingCount(): MeetingCount {
  const agenda = useAgenda()
  return useMemo(
    () => countMeetings(agenda, schemaById(agenda.facts.schema).meetingEntitlement),
    [agenda],
  )
}

function marksOf({
  plenary,
  parallel,
  total,
  entitlement,
  beyond,
}: MeetingCount): readonly string[] {
  const within = Math.max(0, total - beyond)
  const used = Math.min(plenary, within)
  return [
    ...Array<string>(used).fill('used'),
    ...Array<string>(Math.min(parallel, within - used)).fill('parallel'),
    ...Array<string>(beyond).fill('over'),
    ...Array<string>(Math.max(0, (entitlement ?? 0) - total)).fill(''),
  ]
}
