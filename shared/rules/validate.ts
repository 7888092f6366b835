import type { Agenda } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import { changedInputs } from './changed-inputs.ts'
import { createContext, NO_SURROUNDINGS, type RuleContext, type Surroundings } from './context.ts'
import { RULES } from './index.ts'
import type { AgendaRule, Report, Rule, TextRule } from './rule.ts'
import type { TextView } from './text-view.ts'

/** A rule stops after so many findings: nobody reads more of one kind, and lists stay quick. */
export const MOST_FINDINGS_OF_A_RULE = 200

/** Checks one agenda again and again as it is edited. */
export interface Validator {
  /** The findings, in the order of the rules; findings that stay are the same objects. */
  check(agenda: Agenda, surroundings?: Surroundings): readonly Finding[]
}

/** Every finding on an agenda. */
export function validate(agenda: Agenda, surroundings?: Surroundings): readonly Finding[] {
  return createValidator().check(agenda, surroundings)
}

/**
 * A validator that remembers: after an edit it runs the rules that read what the edit touched, and
 * text rules over the texts that changed.
 *
 * @param rules the rules to run, in their order
 */
export function createValidator(rules: readonly Rule[] = RULES): Validator {
  let before: RuleContext | null = null
  const runs = rules.map((rule) => ('check' in rule ? agendaRun(rule) : textRun(rule)))
  let last: readonly Finding[] = []
  return {
    check(agenda, surroundings = NO_SURROUNDINGS) {
      const hasMoved = before !== null && before.surroundings !== surroundings
      if (before?.agenda === agenda && !hasMoved) return last
      const edited = changedInputs(before?.agenda ?? null, agenda)
      const changed = hasMoved ? new Set([...edited, 'facts' as const]) : edited
      const sameTree = !(['facts', 'tree', 'titles'] as const).some((input) => changed.has(input))
      const context = createContext(agenda, sameTree ? before : null, surroundings)
      const texts = before
        ? difference(before.texts, context.texts)
        : ([[], context.texts] as const)
      last = runs.flatMap((run) => run(context, changed, texts))
      before = context
      return last
    },
  }
}

type Run = (
  context: RuleContext,
  changed: ReadonlySet<string>,
  [gone, come]: Difference,
) => readonly Finding[]

/** The texts that went and those that came. */
type Difference = readonly [readonly TextView[], readonly TextView[]]

function agendaRun(rule: AgendaRule): Run {
  let last: readonly Finding[] | null = null
  return (context, changed) => {
    if (last && !rule.reads.some((input) => changed.has(input))) return last
    last = collect(rule, (report) => rule.check(context, report)).slice(0, MOST_FINDINGS_OF_A_RULE)
    return last
  }
}

function textRun(rule: TextRule): Run {
  let known: Map<TextView, readonly Finding[]> | null = null
  return (context, changed, [gone, come]) => {
    const stale = known === null || rule.reads.some((input) => changed.has(input))
    const kept = stale || known === null ? new Map<TextView, readonly Finding[]>() : known
    for (const view of gone) kept.delete(view)
    for (const view of stale ? context.texts : come) {
      if (rule.languages && !rule.languages.includes(view.language)) continue
      const findings = collect(rule, (report) => rule.checkText(view, context, report))
      if (findings.length > 0) kept.set(view, findings)
    }
    known = kept
    if (kept.size === 0) return []
    const found = context.texts.flatMap((view) => kept.get(view) ?? [])
    return found.slice(0, MOST_FINDINGS_OF_A_RULE)
  }
}

function collect(rule: Rule, check: (report: Report) => void): readonly Finding[] {
  const findings: Finding[] = []
  check((at, { values, fix, severity = rule.severity } = {}) => {
    findings.push({
      rule: rule.id,
      severity,
      at,
      ...(values ? { values } : {}),
      ...(fix ? { fix } : {}),
    })
  })
  return findings
}

function difference(before: readonly TextView[], after: readonly TextView[]): Difference {
  const old = new Set(before)
  const now = new Set(after)
  return [before.filter((view) => !now.has(view)), after.filter((view) => !old.has(view))]
}
