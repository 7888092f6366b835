import type { Agenda, Facts } from '../model/agenda.ts'
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
      const known = before === null || isSameStanding(before, context)
      const inputs = known ? changed : new Set([...changed, 'standing' as const])
      last = runs.flatMap((run) => run(context, inputs, texts))
      before = context
      return last
    },
  }
}

/** Whether the same items are recognized as the standing ones. */
function isSameStanding({ standing: one }: RuleContext, { standing: other }: RuleContext): boolean {
  if (one === other) return true
  if (one.size !== other.size) return false
  return [...one].every(([key, { item }]) => other.get(key)?.item.id === item.id)
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
    const findings: Finding[] = []
    rule.check(
      context,
      reporting(rule, (finding) => findings.push(finding)),
    )
    last = findings.slice(0, MOST_FINDINGS_OF_A_RULE)
    return last
  }
}

function textRun(rule: TextRule): Run {
  let known: Map<TextView, readonly Finding[]> | null = null
  return (context, changed, [gone, come]) => {
    const stale = known === null || rule.reads.some((input) => changed.has(input))
    const kept = stale || known === null ? new Map<TextView, readonly Finding[]>() : known
    for (const view of gone) kept.delete(view)
    let findings: Finding[] = []
    const report = reporting(rule, (finding) => findings.push(finding))
    for (const view of inLanguages(rule, stale ? context.texts : come, context.facts)) {
      rule.checkText(view, context, report)
      if (findings.length === 0) continue
      kept.set(view, findings)
      findings = []
    }
    known = kept
    if (kept.size === 0) return []
    const found: Finding[] = []
    for (const view of context.texts) found.push(...(kept.get(view) ?? NONE))
    return found.slice(0, MOST_FINDINGS_OF_A_RULE)
  }
}

const NONE: readonly Finding[] = []

/** The texts that a rule is for; all of them where the agenda has no other language. */
function inLanguages(
  { languages }: TextRule,
  views: readonly TextView[],
  facts: Facts,
): readonly TextView[] {
  if (!languages || facts.languages.every((one) => languages.includes(one))) return views
  return views.filter((view) => languages.includes(view.language))
}

/** Adds the rule and its severity to what it reports. */
function reporting(rule: Rule, add: (finding: Finding) => void): Report {
  return (at, { values, fix, severity = rule.severity } = {}) =>
    add({
      rule: rule.id,
      severity,
      at,
      ...(values ? { values } : {}),
      ...(fix ? { fix } : {}),
    })
}

function difference(before: readonly TextView[], after: readonly TextView[]): Difference {
  const moved = (one: readonly TextView[], other: readonly TextView[]) =>
    one.filter((view, place) => other[place] !== view)
  const [gone, come] = [moved(before, after), moved(after, before)]
  const old = new Set(gone)
  const now = new Set(come)
  return [gone.filter((view) => !now.has(view)), come.filter((view) => !old.has(view))]
}
