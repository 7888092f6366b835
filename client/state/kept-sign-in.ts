import type { AgendaListRow, Me } from '../../shared/protocol/http.ts'
import { hasCopy } from '../session/index.ts'
import { forgetOnDevice, keepOnDevice, readOnDevice } from './on-device.ts'

/**
 * What this device remembers of the person signed in, to open their agendas while the server is
 * away. It lets nobody in: the server knows nothing of it.
 */
const ME = 'rapporteur/signed-in'
const agendasOf = (person: string) => `rapporteur/agendas/${person}`

/** Who was signed in on this device when the server last answered; null for nobody. */
export function keptMe(): Me | null {
  const me = readOnDevice(ME)
  return isMe(me) ? me : null
}

/** Remembers who is signed in, and forgets anybody else. */
export function keepMe(me: Me): void {
  if (keptMe()?.person.id !== me.person.id) forgetMe()
  keepOnDevice(ME, me)
}

/** Forgets who was signed in, and the names of their agendas. */
export function forgetMe(): void {
  const me = keptMe()
  if (me) forgetOnDevice(agendasOf(me.person.id))
  forgetOnDevice(ME)
}

/** The agendas of the person remembered that have a copy here; null when none is known. */
export function keptAgendas(): readonly AgendaListRow[] | null {
  const me = keptMe()
  const rows = me && readOnDevice(agendasOf(me.person.id))
  if (!me || !Array.isArray(rows) || !rows.every(isRow)) return null
  const here = rows.filter(({ id }) => hasCopy(id, me.person.id, localStorage))
  return here.length > 0 ? here : null
}

/** Remembers the agendas of a person, unless somebody else or nobody is signed in by now. */
export function keepAgendas(person: string, rows: readonly AgendaListRow[]): void {
  if (keptMe()?.person.id === person) keepOnDevice(agendasOf(person), rows)
}

function isMe(value: unknown): value is Me {
  if (!isRecord(value) || !isRecord(value.person)) return false
  const { id, name, initials, color } = value.person
  return (
    (value.language === 'fr' || value.language === 'en') &&
    [id, name, initials].every((one) => typeof one === 'string') &&
    typeof color === 'number'
  )
}

/** An older build may have kept rows of another form. */
function isRow(value: unknown): value is AgendaListRow {
  return (
    isRecord(value) &&
    [value.id, value.title, value.state, value.language, value.role].every(
      (one) => typeof one === 'string',
    ) &&
    typeof value.changedAt === 'number' &&
    value.deletedAt === null &&
    Array.isArray(value.people)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
