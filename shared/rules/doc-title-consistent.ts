import type { Document } from '../model/agenda.ts'
import { documentTitle } from '../model/item-title.ts'
import type { Language } from '../model/language.ts'
import { announcedTitlesIn } from './announced-titles.ts'
import type { RuleContext } from './context.ts'
import { foldedTitle, likeness } from './fold.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'

/**
 * A document listed under several items has one title, or titles that differ on purpose: two that
 * are nearly the same are one, miswritten. The same holds for the words that announce it.
 */
export const docTitleConsistent: Rule = {
  id: 'doc-title-consistent',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check(context, report) {
    checkLists(context, report)
    for (const language of context.facts.languages) checkAnnounced(context, language, report)
  },
}

const NEARLY = 0.8

function checkLists({ agenda, facts }: RuleContext, report: Report) {
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

/** At most so many words of an announcement are miswritten; with more it is another wording. */
const MOST_MISWRITTEN = 2

/** An announcement may leave words of the title out; those it has are words of the title. */
function checkAnnounced(
  { agenda, documentsOf, textAt }: RuleContext,
  language: Language,
  report: Report,
) {
  for (const { id } of agenda.items) {
    const documents = documentsOf(id)
    const view = documents.length > 0 ? textAt(id, 'annotation', language) : undefined
    if (!view) continue
    for (const { symbol, words, from, to } of announcedTitlesIn(view)) {
      const listed = documents.find((document) => document.symbol === symbol)
      const title = foldedTitle(listed?.title[language])
      if (!listed || title === '') continue
      const known = new Set(title.split(' '))
      const others = words.filter((word) => !known.has(word)).length
      if (others === 0 || others > MOST_MISWRITTEN || others / words.length > 1 - NEARLY) continue
      report(inText(view, { from, to }), {
        severity: 'info',
        values: { symbol, title: documentTitle(listed, language) },
      })
    }
  }
}
