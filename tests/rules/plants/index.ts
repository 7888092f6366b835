import { DATES } from './dates.ts'
import { DEADLINES } from './deadlines.ts'
import { DOCUMENTS, SYMBOLS } from './documents.ts'
import { HYGIENE, PROCESS } from './hygiene.ts'
import { LANGUAGE } from './language.ts'
import { OFFICERS } from './officers.ts'
import type { Plants } from './plant.ts'
import { STRUCTURE } from './structure.ts'
import { TIMETABLE } from './timetable.ts'

/** One defect for each rule, by the rule that finds it. */
export const PLANTS: Plants = {
  ...STRUCTURE,
  ...DATES,
  ...DEADLINES,
  ...OFFICERS,
  ...TIMETABLE,
  ...DOCUMENTS,
  ...SYMBOLS,
  ...LANGUAGE,
  ...HYGIENE,
  ...PROCESS,
}
