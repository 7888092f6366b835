import { rotationRule } from './rotation-rule.ts'

/** The Rapporteur comes from the regional group that presided the session before. */
export const rotationRapporteur = rotationRule('rapporteur')
