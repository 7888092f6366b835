import type { Refusal } from '../model/edit.ts'
import { isSymbol } from '../model/symbol.ts'
import type { Scalar } from './records.ts'
import type { Values } from './write.ts'

/** Whether a change is a line of text, `null` to take it away, or nothing to leave it as it is. */
function isLine(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string'
}

/** Why a change of a document symbol cannot be made, or null. */
export function symbolRefusal(symbol: string | null | undefined): Refusal | null {
  if (isLine(symbol) && (!symbol || isSymbol(symbol))) return null
  return { code: 'not-a-symbol', values: { symbol: String(symbol) } }
}

/** The refusal of a value that is none of those to choose from. */
export function notAChoice(field: string, value: unknown): Refusal {
  return { code: 'not-a-choice', values: { field, value: String(value) } }
}

/** Why lines of text cannot be set, by the first that is none, or null. */
export function lineRefusal(changes: Readonly<Record<string, unknown>>): Refusal | null {
  const wrong = Object.entries(changes).find(([, value]) => !isLine(value))
  return wrong ? notAChoice(...wrong) : null
}

/** Changes as they are stored: what is left stays out, what is taken away or empty is removed. */
export function stored(changes: Readonly<Record<string, Scalar | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(changes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, value === null || value === '' ? undefined : value]),
  )
}
