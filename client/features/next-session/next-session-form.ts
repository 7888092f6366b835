import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import type { WantedSessionBody } from '../../../shared/protocol/next-session.ts'

/** What the form of the next session holds, as it was written. */
export interface NextSessionForm {
  readonly previous: string | null
  readonly session: string
  readonly place: string | null
  readonly opening: string | null
  readonly closing: string | null
}

/** The fields of the form that are wrong. */
export type NextSessionFaults = Partial<Record<'session' | 'opening' | 'closing', true>>

const NUMBER = /^[1-9]\d{0,2}$/

/** A form over one agenda: the number of the session after it, and its place. */
export function formFor(agenda: AgendaListRow | undefined): NextSessionForm {
  const { id = null, sessionNumber = null, place = null } = agenda ?? {}
  const session = sessionNumber === null ? '' : String(sessionNumber + 1)
  return { previous: id, session, place, opening: null, closing: null }
}

/** The same dates over another agenda. */
export function formOver(form: NextSessionForm, agenda: AgendaListRow): NextSessionForm {
  const { opening, closing } = form
  return { ...formFor(agenda), opening, closing }
}

/** Finds what is wrong with a form. Only the opening day must be known. */
export function nextSessionFaults(form: NextSessionForm): NextSessionFaults {
  const session = form.session.trim()
  const { opening, closing } = form
  return {
    ...(session !== '' && !NUMBER.test(session) && { session: true }),
    ...(!opening && { opening: true }),
    ...(opening && closing && closing < opening && { closing: true }),
  }
}

/** What is asked of the server, or null while something is wrong. */
export function wantedOf(form: NextSessionForm): WantedSessionBody | null {
  const { opening, closing, place } = form
  if (!opening || Object.keys(nextSessionFaults(form)).length > 0) return null
  return {
    opening,
    ...(form.session.trim() && { sessionNumber: Number(form.session) }),
    ...(closing && { closing }),
    ...(place && { place }),
  }
}
