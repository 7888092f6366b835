import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'

/** The same place of the same document is not a chapter here and a section there. */
export const chapterSectionTerm: Rule = {
  id: 'chapter-section-term',
  severity: 'info',
  family: 'symbols',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

const PLACE =
  /^[)\]#(]*,[\s\u00a0]+(chap\.|sect\.|chapitre|chapter|section)[\s\u00a0]+([IVX]+(?:\.[A-Z])?|\d+)/

function check({ texts }: RuleContext, report: Report) {
  const terms = new Map<string, string>()
  for (const view of texts)
    for (const { symbol, to } of symbolsIn(view)) {
      const [words = '', term, place] = PLACE.exec(view.plain.slice(to, to + 40)) ?? []
      if (!term) continue
      const key = `${symbol} ${place}`
      const before = terms.get(key)
      if (before === undefined) terms.set(key, term)
      else if (before.slice(0, 4) !== term.slice(0, 4))
        report(inText(view, { from: to + words.search(/\p{L}/u), to: to + words.length }), {
          values: { words: words.replace(/^[^\p{L}]+/u, ''), right: before },
        })
    }
}
