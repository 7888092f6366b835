import type { AgendaSchema } from '../agenda-schema/agenda-schema.ts'
import { GENERAL_TERMS, type Term } from '../agenda-schema/terms.ts'
import { capitalized } from '../base/capitalized.ts'
import { remembered } from '../base/remembered.ts'
import type { Severity } from '../model/finding.ts'
import { findAll } from './find-all.ts'
import { holds, type Needle, needle } from './holds.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { TextRule } from './rule.ts'
import { inText } from './text-view.ts'

interface CompiledTerm extends Term {
  readonly pattern: RegExp
  /** What every text has where the term is wrong. */
  readonly hint: Needle
}

const termsOf = remembered(({ terms = [] }: AgendaSchema): readonly CompiledTerm[] =>
  [...GENERAL_TERMS, ...terms].map((term) => ({
    ...term,
    pattern: new RegExp(term.wrong, 'gu'),
    hint: needle(term.has ?? firstLetters(term.wrong)),
  })),
)

/** A group, with one inside it at most. */
const GROUP = /\((?:[^()]|\([^()]*\))*\)/g

/** The letters with which all begins that an expression finds; none where it leaves a choice. */
function firstLetters(expression: string): string {
  if (expression.replace(GROUP, '').includes('|')) return ''
  return /^[\p{L} ]*(?![?*{])/u.exec(expression)?.[0] ?? ''
}

/** The rule that writes names and terms as the terminology register of the schema has them. */
export function termRule(id: string, severity: Severity): TextRule {
  return {
    id,
    severity,
    family: 'language',
    reads: ['facts'],
    checkText(view, { schema }, report) {
      for (const { rule, language, pattern, hint, right } of termsOf(schema)) {
        if (rule !== id || language !== view.language || !holds(view, hint)) continue
        for (const found of findAll(pattern, view.plain)) {
          if (isQuoted(view, found.index)) continue
          const range = { from: found.index, to: found.index + found[0].length }
          const isCapital = /^\p{Lu}/u.test(found[0])
          const words = isCapital ? capitalized(right) : right
          report(inText(view, range), {
            values: { words: found[0], right: words },
            fix: replacing(view, range, words),
          })
        }
      }
    },
  }
}
