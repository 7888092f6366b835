import type { Id } from '../model/agenda.ts'
import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { isOfSession } from './own-series.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * A document of this session that an annotation cites is listed under its item, or under the item
 * above or below. Documents of other sessions and bodies are background.
 */
export const docCitedListed: Rule = {
  id: 'doc-cited-listed',
  severity: 'error',
  family: 'documents',
  reads: ['facts', 'tree', 'documents'],
  checkText,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, agenda } = context
  if (view.field !== 'annotation' || facts.kind !== 'annotated-provisional-agenda') return
  const own = context.documentsOf(view.owner).map(({ symbol }) => symbol)
  const cited = symbolsIn(view).filter(
    ({ symbol, parts }) =>
      !isSelf(symbol, facts.symbol) && !own.includes(symbol) && isOfSession(parts, context),
  )
  if (cited.length === 0) return
  if (agenda.documents.length === 0 && !context.schema.symbols) return
  const near = familyOf(view.owner, context)
  const listed = agenda.documents.filter(({ item }) => near.has(item)).map(({ symbol }) => symbol)
  const seen = new Set<string>()
  const heads = new Set(view.paragraphs.map((paragraph) => paragraph.from))
  const entries = cited.filter(({ from }) => heads.has(from)).map(({ symbol }) => symbol)
  for (const { symbol, from, to } of cited) {
    if (listed.includes(symbol) || entries.includes(symbol) || seen.has(symbol)) continue
    seen.add(symbol)
    const isElsewhere = agenda.documents.some((document) => document.symbol === symbol)
    report(inText(view, { from, to }), {
      values: { symbol },
      severity: isElsewhere ? 'warning' : 'error',
    })
  }
}

/** The agenda itself, or the one that this document is an addendum to. */
function isSelf(symbol: string, own: string | undefined): boolean {
  return own === symbol || own?.startsWith(`${symbol}/`) === true
}

/** An item with all above and all below it. */
function familyOf(id: Id, { items, children }: RuleContext): ReadonlySet<Id> {
  const family = new Set<Id>()
  const addBelow = (one: Id) => {
    family.add(one)
    for (const child of children.get(one) ?? []) addBelow(child.id)
  }
  addBelow(id)
  for (let above = items.get(id)?.parent; above; above = items.get(above)?.parent) family.add(above)
  return family
}
