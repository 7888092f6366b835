import { isBlank } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** What is written in one language of the agenda is written in the others. */
export const everyTextInEveryLanguage: Rule = {
  id: 'every-text-in-every-language',
  severity: 'warning',
  family: 'process',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents', 'entries'],
  check,
}

function check({ agenda, facts, nameOf }: RuleContext, report: Report) {
  if (facts.languages.length < 2) return
  for (const { id, title, annotation } of agenda.items)
    for (const texts of [title, annotation])
      for (const language of missing(texts))
        report({ item: id }, { values: { words: nameOf(id), language } })
  for (const { id, item, title, symbol } of agenda.documents)
    for (const language of missing(title))
      report({ document: id, item }, { values: { words: symbol ?? nameOf(item), language } })

  function missing(texts: (typeof agenda.items)[number]['title']) {
    const written = facts.languages.filter((language) => !isBlank(texts[language]))
    return written.length === 0 ? [] : facts.languages.filter((one) => !written.includes(one))
  }
}
