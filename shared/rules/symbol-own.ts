import type { RuleContext } from './context.ts'
import { fold, foldedTitle, likeness } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/** Where the agenda lists itself, it has the symbol of the masthead. */
export const symbolOwn: Rule = {
  id: 'symbol-own',
  severity: 'error',
  family: 'symbols',
  reads: ['facts', 'documents'],
  check,
}

const ALIKE = 0.7

function check({ agenda, facts, schema, language }: RuleContext, report: Report) {
  const title = fold(schema.documentTitle[language] ?? '')
  const own = facts.symbol
  if (!own || title === '') return
  for (const document of agenda.documents) {
    const { id, item, symbol } = document
    if (symbol === own || symbol?.startsWith(`${own}/`)) continue
    const listed = foldedTitle(document.title[language])
    if (likeness(title, listed) < ALIKE && !listed.startsWith(`${title} `)) continue
    report(
      { document: id, item },
      {
        values: { symbol: symbol ?? '', right: own },
        fix: [{ do: 'change-document', id, values: { symbol: own } }],
      },
    )
  }
}
