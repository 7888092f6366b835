import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The document is dated before the session opens, and its reissue not before the document. */
export const documentDateBeforeSession: Rule = {
  id: 'document-date-before-session',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  check,
}

function check({ facts }: RuleContext, report: Report) {
  const { documentDate, reissueDate, opening } = facts
  if (documentDate && opening && documentDate >= opening)
    report({ fact: 'documentDate' }, { values: { date: documentDate } })
  if (documentDate && reissueDate && reissueDate < documentDate)
    report({ fact: 'reissueDate' }, { values: { date: reissueDate } })
}
