import { ok, refused } from '../base/result.ts'
import { type Facts, type IsoDate, type IsoTime, TRACKS } from '../model/agenda.ts'
import type { Edit, MeetingChanges, Refusal } from '../model/edit.ts'
import { type EditState, idRefusal, liveOf, type Plan, unknownRecord } from './edit-state.ts'
import { lineRefusal, notAChoice, stored } from './edit-values.ts'
import { isDate, isOneOf, isTime } from './fields.ts'

/** Plans a new meeting. */
export function planAddMeeting(state: EditState, edit: Extract<Edit, { do: 'add-meeting' }>): Plan {
  const { id, date, start, end, track, body } = edit
  const values = { date, start, end, track, body }
  const reason =
    idRefusal(state, id) ??
    dateRefusal(date, state.facts) ??
    timesRefusal(start, end) ??
    nameRefusal(values)
  if (reason) return refused(reason)
  return ok([{ to: 'meetings', as: 'new', id, values: stored(values) }])
}

/** Plans to change when, where or who meets; what does not change is not checked again. */
export function planChangeMeeting(
  state: EditState,
  edit: Extract<Edit, { do: 'change-meeting' }>,
): Plan {
  const { id } = edit
  const meeting = liveOf(state.meetings, id)
  if (!meeting) return unknownRecord(id)
  const { date, start, end, track, body } = edit.values
  const moves = date !== undefined && date !== meeting.date
  const shifts = start !== undefined || end !== undefined
  const reason =
    (moves ? dateRefusal(date, state.facts) : null) ??
    (shifts ? timesRefusal(start ?? meeting.start, end ?? meeting.end) : null) ??
    nameRefusal({ track, body })
  if (reason) return refused(reason)
  const values = stored({ date, start, end, track, body })
  return ok([{ to: 'meetings', as: 'change', id, values }])
}

/** Why nobody can meet on a day, or null. */
function dateRefusal(date: IsoDate, { opening, closing }: Facts): Refusal | null {
  if (!isDate(date)) return { code: 'not-a-date', values: { date: String(date) } }
  const isOutside = (opening && date < opening) || (closing && date > closing)
  if (!isOutside) return null
  const session = { opening: opening ?? '', closing: closing ?? '' }
  return { code: 'date-outside-session', values: { date, ...session } }
}

/** Why a meeting cannot last from one time to another, or null. */
function timesRefusal(start: IsoTime, end: IsoTime): Refusal | null {
  const wrong = [start, end].find((time) => !isTime(time))
  if (wrong !== undefined) return { code: 'not-a-time', values: { time: String(wrong) } }
  if (end > start) return null
  return { code: 'meeting-ends-before-it-starts', values: { start, end } }
}

function nameRefusal({ track, body }: MeetingChanges): Refusal | null {
  if (track !== undefined && !isOneOf(TRACKS)(track)) return notAChoice('track', track)
  return lineRefusal({ body })
}
