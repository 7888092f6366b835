import type { Document } from '../model/agenda.ts'
import { documentTitle } from '../model/item-title.ts'
import type { RuleContext } from './context.ts'
import { foldedTitle, likeness } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/**
 * A document listed under several items has one title, or titles that differ on purpose: two that
 * are nearly the same are one, miswritten.
 */
export const docTitleConsistent: Rule = {
  id: 'doc-title-consistent',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'documents'],
  check,
}

const NEARLY = 0.8

function check({ agenda, facts }: RuleContext, report: Report) {
  const bySymbol = new Map<string, Document>()
  for (const document of agenda.documents) {
    const { symbol, id, item } = document
    if (!symbol) continue
    const first = bySymbol.get(symbol)
    if (!first) {
      bySymbol.set(symbol, document)
      continue
    }
    for (const language of facts.languages) {
      const title = foldedTitle(first.title[language])
      const other = foldedTitle(document.title[language])
      const alike = likeness(title, other)
      if (title && other && title !== other && alike >= NEARLY)
        report(
          { document: id, item },
          { values: { symbol, title: documentTitle(first, language) } },
        )
    }
  }
}
