import { parseSymbol } from '../model/symbol.ts'
import type { AgendaSchema } from './agenda-schema.ts'
import { CAC_COSP } from './cac-cosp.ts'
import { CND } from './cnd.ts'
import { CTOC_COP } from './ctoc-cop.ts'
import { CTOC_WORKING_GROUP, CTOC_WORKING_GROUPS } from './ctoc-working-group.ts'
import { ECE_CEP } from './ece-cep.ts'
import { GENERAL } from './general.ts'
import { UNFCCC_COP } from './unfccc-cop.ts'

/** The agenda schemas to choose from; the general one comes last. */
export const AGENDA_SCHEMAS: readonly AgendaSchema[] = [
  CTOC_COP,
  ...CTOC_WORKING_GROUPS,
  CTOC_WORKING_GROUP,
  CAC_COSP,
  CND,
  UNFCCC_COP,
  ECE_CEP,
  GENERAL,
]

/** The schema of that id; the general one for an id that is not known. */
export function schemaById(id: string): AgendaSchema {
  return AGENDA_SCHEMAS.find((schema) => schema.id === id) ?? GENERAL
}

/** The schema of the body whose series a document symbol belongs to, or null. */
export function schemaOfSymbol(symbol: string): AgendaSchema | null {
  const organ = parseSymbol(symbol)?.[0]?.organ
  if (!organ) return null
  return AGENDA_SCHEMAS.find(({ symbols }) => symbols?.main.startsWith(`${organ}/{`)) ?? null
}
