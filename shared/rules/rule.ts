import type { Edit } from '../model/edit.ts'
import type { Finding, Place, Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import type { TextView } from './text-view.ts'

/** The parts of an agenda that rules read; an edit touches some of them. */
export const INPUTS = [
  'facts',
  'tree',
  'titles',
  // Which items are recognized as standing ones, by their titles.
  'standing',
  'annotations',
  'documents',
  'meetings',
  'entries',
  'unplaced',
] as const
export type Input = (typeof INPUTS)[number]

/** What a rule is about; findings are shown under it. */
export const FAMILIES = [
  'structure',
  'timetable',
  'dates',
  'deadlines',
  'officers',
  'documents',
  'symbols',
  'language',
  'hygiene',
  'process',
] as const
export type Family = (typeof FAMILIES)[number]

/** Says that something should be looked at; the rule and its severity are added. */
export type Report = (at: Place, more?: ReportMore) => void

/** What a finding carries besides its place. */
export interface ReportMore {
  readonly values?: Finding['values']
  readonly fix?: readonly Edit[]
  /** Where this case weighs less or more than the rule usually does. */
  readonly severity?: Severity
}

interface RuleFacts {
  readonly id: string
  readonly severity: Severity
  readonly family: Family
  /** What it reads, for a text rule besides the text itself. */
  readonly reads: readonly Input[]
}

/** A rule over the agenda as a whole. */
export interface AgendaRule extends RuleFacts {
  readonly check: (context: RuleContext, report: Report) => void
}

/**
 * A rule over one text at a time: an edit of one text has only that text checked again, unless it
 * touches what the rule `reads` besides. Every place it reports is in that text, and its repairs
 * change nothing outside the range reported.
 */
export interface TextRule extends RuleFacts {
  /** The languages it knows; all when not given. */
  readonly languages?: readonly Language[]
  readonly checkText: (text: TextView, context: RuleContext, report: Report) => void
}

/** A pure statement on an agenda; it reports and never throws. */
export type Rule = AgendaRule | TextRule
