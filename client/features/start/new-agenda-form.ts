import type { Language } from '../../../shared/model/language.ts'
import { isSymbol } from '../../../shared/model/symbol.ts'

/** What the dialog of a new agenda holds, as it was written. */
export interface NewAgendaForm {
  readonly schema: string
  readonly session: string
  readonly place: string | null
  readonly opening: string | null
  readonly closing: string | null
  readonly symbol: string
  /** In the order of choice: the first one opens. */
  readonly languages: readonly Language[]
}

/** The fields of the form that are wrong. */
export type NewAgendaFaults = Partial<Record<'session' | 'closing' | 'symbol' | 'languages', true>>

const NUMBER = /^[1-9]\d{0,2}$/

/** Finds what is wrong with a form; what is empty and may be empty is not wrong. */
export function newAgendaFaults(form: NewAgendaForm): NewAgendaFaults {
  const session = form.session.trim()
  const symbol = form.symbol.trim()
  return {
    ...(session !== '' && !NUMBER.test(session) && { session: true }),
    ...(form.opening && form.closing && form.closing < form.opening && { closing: true }),
    ...(symbol !== '' && !isSymbol(symbol) && { symbol: true }),
    ...(form.languages.length === 0 && { languages: true }),
  }
}
