import type { RuleContext } from './context.ts'
import { holdsOne, needle } from './holds.ts'
import { phrasesOf } from './phrases.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** An annotation that says there are no documents has no list of documents. */
export const docNoneContradiction: Rule = {
  id: 'doc-none-contradiction',
  severity: 'error',
  family: 'documents',
  reads: ['documents'],
  languages: ['fr', 'en'],
  checkText,
}

/** Whatever says that there is no document has one of these. */
const HINTS = ['ocument', 'OCUMENT', 'one', 'ONE'].map(needle)
const FORESEEN = /prévu|établi|soumis|présenté|foreseen|planned|expected|anticipated/i

function checkText(view: TextView, { documentsOf }: RuleContext, report: Report) {
  const phrases = phrasesOf(view.language)
  if (view.field !== 'annotation' || !phrases || documentsOf(view.owner).length === 0) return
  if (!holdsOne(view, HINTS) || !phrases.noDocument.test(view.plain)) return
  for (const sentence of sentencesOf(view))
    if (phrases.noDocument.test(sentence.words) && FORESEEN.test(sentence.words))
      report(inText(view, sentence))
}
