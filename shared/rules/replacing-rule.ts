import type { Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { Family, TextRule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A slip that a pattern finds and another wording repairs. */
export interface Slip {
  readonly pattern: RegExp
  /**
   * What every text has where the pattern is found, one of these words or a quick look: most texts
   * need no closer one.
   */
  readonly needs?: readonly string[] | ((view: TextView) => boolean)
  /** Tells what only looks like the slip. */
  readonly unless?: (at: number, view: TextView) => boolean
  /** The right wording; null where only a person can tell. */
  readonly right: (found: RegExpMatchArray, view: TextView) => string | null
}

/** What a rule made of slips is. */
export interface SlipRule {
  readonly id: string
  readonly severity: Severity
  readonly family: Family
  /** The slips of each language. */
  readonly slips: Readonly<Partial<Record<Language, readonly Slip[]>>>
  /** Whether the words of a quotation are left as they are. */
  readonly sparesQuotations?: true
  /** When the rule applies, besides its languages. */
  readonly applies?: (context: RuleContext, view: TextView) => boolean
}

/** A rule that finds slips in every text of its languages and offers the right wording. */
export function slipRule({
  id,
  severity,
  family,
  slips,
  sparesQuotations,
  applies,
}: SlipRule): TextRule {
  const prepared = new Map(
    Object.entries(slips).map(([language, some]) => [language, some.map(prepare)]),
  )
  return {
    id,
    severity,
    family,
    reads: applies ? ['facts'] : [],
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'].filter((language): language is Language =>
      Object.hasOwn(slips, language),
    ),
    checkText(view, context, report) {
      if (applies && !applies(context, view)) return
      for (const { pattern, right, mayBeIn, unless } of prepared.get(view.language) ?? []) {
        if (!mayBeIn(view)) continue
        for (const found of findAll(pattern, view.plain)) {
          if (sparesQuotations && isQuoted(view, found.index)) continue
          if (unless?.(found.index, view)) continue
          const range = { from: found.index, to: found.index + found[0].length }
          const words = right(found, view)
          report(inText(view, range), {
            values: { words: found[0], right: words ?? '' },
            ...(words === null ? {} : { fix: replacing(view, range, words) }),
          })
        }
      }
    },
  }
}

/** A slip with its quick look made ready. */
interface PreparedSlip extends Slip {
  readonly mayBeIn: (view: TextView) => boolean
}

function prepare(slip: Slip): PreparedSlip {
  const { needs = () => true } = slip
  if (typeof needs === 'function') return { ...slip, mayBeIn: needs }
  const needles = needs.map(needle)
  return { ...slip, mayBeIn: (view) => holdsOne(view, needles) }
}

/** The same slips in every language. */
export function everywhere(...slips: readonly Slip[]): SlipRule['slips'] {
  return { ar: slips, zh: slips, en: slips, fr: slips, ru: slips, es: slips }
}
