import type { IsoDate, IsoTime } from '../model/agenda.ts'
import { isIsoDate, isIsoTime } from '../model/dates.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { UnreadMap } from './shared-type.ts'

/** Whether a value is what a field holds. */
export type Guard<Value> = (value: unknown) => value is Value

/** Reads the values of one map, noting those that are not what they should be. */
export interface Fields {
  /** The value, or nothing when it is absent or unreadable. */
  readonly pick: <Value>(key: string, guard: Guard<Value>) => Value | undefined
  /** The value, or a default, which is noted as unreadable too. */
  readonly need: <Value>(key: string, guard: Guard<Value>, fallback: Value) => Value
  readonly findings: readonly Finding[]
}

/** Reads the fields of `map`; a finding about one points at `at`, or where `at` says by its key. */
export function createFields(map: UnreadMap, at: Place | ((key: string) => Place)): Fields {
  const findings: Finding[] = []
  const report = (field: string) => {
    const place = typeof at === 'function' ? at(field) : at
    findings.push({ rule: 'unreadable-value', severity: 'warning', at: place, values: { field } })
  }
  const pick = <Value>(key: string, guard: Guard<Value>) => {
    const value = map.get(key)
    if (value === undefined) return undefined
    if (guard(value)) return value
    report(key)
    return undefined
  }
  const need = <Value>(key: string, guard: Guard<Value>, fallback: Value) => {
    const value = map.get(key)
    if (guard(value)) return value
    report(key)
    return fallback
  }
  return { pick, need, findings }
}

/** Whether a value is one of a fixed list. */
export function isOneOf<Value extends string>(values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((one) => one === value)
}

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** Whether a value is a calendar day. */
export function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value)
}

/** Whether a value is a time of day. */
export function isTime(value: unknown): value is IsoTime {
  return typeof value === 'string' && isIsoTime(value)
}

/** Whether a value counts something: a whole number from 1. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

/** Whether a value is an amount: a whole number from 0. */
export function isAmount(value: unknown): value is number {
  return value === 0 || isCount(value)
}

/** An optional value under its name, or nothing at all: absent is never written as undefined. */
export function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [One in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [One in Key]?: Value })
}
