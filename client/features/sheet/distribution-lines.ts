import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Facts } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { mastheadOf } from '../../../shared/model/masthead.ts'

/** A line of the distribution block and the fact that it comes from. */
export interface DistributionLine {
  readonly text: string
  readonly fact: keyof Facts
}

const SOURCES = ['distribution', 'documentDate', 'originalLanguage'] as const

/**
 * The lines of the distribution block, each with its source: the fact without which the line would
 * not be there. What depends on none of them is the name of the version's language.
 */
export function distributionLines(facts: Facts, language: Language): readonly DistributionLine[] {
  const linesOf = (some: Facts) => mastheadOf(some, schemaById(some.schema), language).distribution
  return linesOf(facts).map((text) => ({
    text,
    fact:
      SOURCES.find((fact) => !linesOf({ ...facts, [fact]: undefined }).includes(text)) ??
      'languages',
  }))
}
