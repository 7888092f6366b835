import { ok, refused } from '../base/result.ts'
import { DISTRIBUTIONS, DOCUMENT_KINDS, type Facts, STATES } from '../model/agenda.ts'
import type { Edit, FactChanges, Refusal } from '../model/edit.ts'
import { LANGUAGES } from '../model/language.ts'
import type { EditState, Plan } from './edit-state.ts'
import { lineRefusal, notAChoice, stored, symbolRefusal } from './edit-values.ts'
import { isAmount, isCount, isDate, isOneOf } from './fields.ts'

/** Facts that an agenda is never without. */
const REQUIRED = ['kind', 'schema', 'languages', 'state'] as const
const DATES = ['documentDate', 'opening', 'closing', 'reissueDate', 'bureauDate'] as const
const NUMBERS = [
  ['sessionNumber', isCount],
  ['meetingEntitlement', isAmount],
] as const
const CHOICES = [
  ['kind', isOneOf(DOCUMENT_KINDS)],
  ['state', isOneOf(STATES)],
  ['distribution', isOneOf(DISTRIBUTIONS)],
  ['originalLanguage', isOneOf(LANGUAGES)],
] as const

/** Plans to change facts, all of them or none. */
export function planSetFacts(
  { facts }: EditState,
  { values }: Extract<Edit, { do: 'set-facts' }>,
): Plan {
  const { languages, symbol, schema, jobNumber, place, bureauSubject } = values
  const reason =
    choiceRefusal(values) ??
    languagesRefusal(languages) ??
    datesRefusal(values, facts) ??
    numberRefusal(values) ??
    symbolRefusal(symbol) ??
    lineRefusal({ schema, jobNumber, place, bureauSubject })
  if (reason) return refused(reason)
  return ok([{ to: 'facts', values: stored({ ...values, languages: languages?.join(',') }) }])
}

function choiceRefusal(values: FactChanges): Refusal | null {
  const taken = REQUIRED.find((key) => values[key] === null)
  if (taken) return notAChoice(taken, null)
  for (const [key, isChoice] of CHOICES)
    if (isSet(values[key]) && !isChoice(values[key])) return notAChoice(key, values[key])
  return null
}

function languagesRefusal(languages: FactChanges['languages']): Refusal | null {
  if (!isSet(languages)) return null
  const isList = Array.isArray(languages) && languages.length > 0
  return isList && languages.every(isOneOf(LANGUAGES)) ? null : notAChoice('languages', languages)
}

function datesRefusal(values: FactChanges, facts: Facts): Refusal | null {
  const wrong = DATES.map((key) => values[key]).find((date) => isSet(date) && !isDate(date))
  if (wrong !== undefined) return { code: 'not-a-date', values: { date: String(wrong) } }
  if (values.opening === undefined && values.closing === undefined) return null
  const { opening, closing } = { ...facts, ...values }
  if (!opening || !closing || opening <= closing) return null
  return { code: 'session-ends-before-it-opens', values: { opening, closing } }
}

function numberRefusal(values: FactChanges): Refusal | null {
  for (const [field, isNumber] of NUMBERS) {
    const value = values[field]
    if (isSet(value) && !isNumber(value))
      return { code: 'not-a-number', values: { field, value: String(value) } }
  }
  return null
}

/** Whether a change sets a value, rather than taking it away or leaving it. */
function isSet<Value>(value: Value): value is NonNullable<Value> {
  return value !== undefined && value !== null
}
