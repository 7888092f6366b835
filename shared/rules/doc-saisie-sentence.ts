import { isBlank } from '../model/plain-text.ts'
import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { ofText } from './of-text.ts'
import { phrasesOf } from './phrases.ts'
import type { Report, Rule } from './rule.ts'
import type { TextView } from './text-view.ts'

/** The annotation of an item with documents says that the body will have them before it. */
export const docSaisieSentence: Rule = {
  id: 'doc-saisie-sentence',
  severity: 'info',
  family: 'documents',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents'],
  check,
}

function check(
  { agenda, facts, documentsOf, textAt, language, nameOf }: RuleContext,
  report: Report,
) {
  if (!phrasesOf(language)) return
  for (const item of agenda.items) {
    const view = textAt(item.id, 'annotation')
    const symbols = documentsOf(item.id).map(({ symbol }) => symbol)
    const others = symbols.filter((symbol) => !symbol || symbol !== facts.symbol)
    if (!view || isBlank(view.text) || others.length === 0) continue
    const isCited = symbolsIn(view).some(({ symbol }) => symbols.includes(symbol))
    if (!isCited && !announces(view))
      report({ item: item.id }, { values: { item: nameOf(item.id) } })
  }
}

const announces = ofText(({ plain, language }: TextView): boolean => {
  const phrases = phrasesOf(language)
  return !!phrases && (phrases.announces.test(plain) || phrases.oral.test(plain))
})
