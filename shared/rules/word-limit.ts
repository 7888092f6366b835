import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { lookThrough } from './look-through.ts'
import type { Report, Rule } from './rule.ts'

/** The document keeps to the number of words that conference services translate without a waiver. */
export const wordLimit: Rule = {
  id: 'word-limit',
  severity: 'info',
  family: 'process',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents', 'entries'],
  check,
}

const MOST_WORDS = 8_500

/** Headings, names and dates that every document prints. */
const FIXED_WORDS = 60

function check(context: RuleContext, report: Report) {
  for (const language of context.facts.languages) {
    const words = printedWords(context, language)
    if (words > MOST_WORDS) report({}, { values: { words, limit: MOST_WORDS, language } })
  }
}

/**
 * The words of the document as it is printed: a title with its number stands in the list, over its
 * annotation and in each row of the timetable, and each document with its symbol.
 */
function printedWords({ texts, agenda, textAt }: RuleContext, language: Language): number {
  let words = FIXED_WORDS + 2 * agenda.items.length
  for (const view of texts) {
    if (view.language !== language || view.field === 'short-title') continue
    const isListed = view.field === 'title' && view.at.document === undefined
    words += lookThrough(view).words * (isListed ? 2 : 1)
  }
  for (const { symbol } of agenda.documents) words += symbol ? 1 : 0
  for (const { item } of agenda.entries) {
    const title = item && (textAt(item, 'short-title', language) ?? textAt(item, 'title', language))
    words += title ? lookThrough(title).words + 1 : 0
  }
  return words
}
