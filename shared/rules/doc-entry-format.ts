import { conventionsOf } from '../agenda-schema/conventions.ts'
import type { RuleContext } from './context.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** An entry under Documentation ends with its title: the symbol is added, and no full stop. */
export const docEntryFormat: Rule = {
  id: 'doc-entry-format',
  severity: 'info',
  family: 'documents',
  reads: ['facts', 'documents'],
  checkText,
}

const SYMBOL_AT_END = /[\s\u00a0]*\([A-Z][\w.]*\/[^()\s]+\)[\s\u00a0]*\.?[\s\u00a0]*$/
const STOP_AT_END = /[\s\u00a0]*[.;,][\s\u00a0]*$/
const ABBREVIATED = /(?:\betc|\.\.|\bno)\.$/

function checkText(view: TextView, { facts, documentsOf }: RuleContext, report: Report) {
  if (view.at.document === undefined) return
  const symbol = documentsOf(view.at.item ?? '').find(({ id }) => id === view.owner)?.symbol
  const cited = symbol ? SYMBOL_AT_END.exec(view.plain) : null
  const mayStop = conventionsOf(facts).entriesEndWithStop || ABBREVIATED.test(view.plain.trimEnd())
  const found = cited ?? (mayStop ? null : STOP_AT_END.exec(view.plain))
  if (!found) return
  const range = { from: found.index, to: view.plain.length }
  report(inText(view, range), { values: { end: found[0].trim() }, fix: replacing(view, range, '') })
}
