import { ok, type Result, refused } from '../../shared/base/result.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { agendaShape } from '../../shared/protocol/agenda-shape.ts'
import { checkJson, checkReading, type LocatedFinding } from './check-lines.ts'

/** Why the characters of a file are not checked. */
export type NotChecked = 'not-json' | 'not-an-agenda'

/**
 * Everything to be said of the characters of a file: agenda JSON where it begins with a brace, else
 * a text.
 *
 * @param schema the agenda schema to check against, in place of the one that the file tells
 */
export function checkSource(
  source: string,
  schema?: string,
): Result<readonly LocatedFinding[], NotChecked> {
  if (!/^\s*\{/.test(source)) {
    let made = 0
    const newId = () => `r${++made}`
    const reading = readTextAgenda(source, { newId, ...(schema ? { schema } : {}) })
    return ok(checkReading(source, reading))
  }
  const agenda = agendaIn(source)
  if (!agenda.ok) return agenda
  const { facts } = agenda.value
  return ok(
    checkJson(source, schema ? { ...agenda.value, facts: { ...facts, schema } } : agenda.value),
  )
}

/** An agenda as the interface gives it, or the answer to an import, which holds one. */
function agendaIn(source: string): Result<Agenda, NotChecked> {
  try {
    const json: unknown = JSON.parse(source)
    const isHolder = typeof json === 'object' && json !== null && 'agenda' in json
    const parsed = agendaShape.safeParse(isHolder ? json.agenda : json)
    return parsed.success ? ok(parsed.data) : refused('not-an-agenda')
  } catch {
    return refused('not-json')
  }
}
