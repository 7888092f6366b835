import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** "Item 2 (e) of the agenda" names an item of this agenda; those of other agendas are left alone. */
export const knownItemReference: Rule = {
  id: 'known-item-reference',
  severity: 'error',
  family: 'structure',
  reads: ['tree', 'facts'],
  languages: ['fr', 'en'],
  checkText,
}

const REFERENCES: Partial<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})[Pp]oint[\s\u00a0]+(\d{1,2})(?:[\s\u00a0]+([a-z])\))?[\s\u00a0]+de[\s\u00a0]l[’']ordre du jour(?! (?:de|du|des)(?!\p{L}))/gu,
  en: /(?<!\p{L})[Ii]tem[\s\u00a0]+(\d{1,2})(?:[\s\u00a0]+\(([a-z])\))?[\s\u00a0]+of the (?:provisional )?agenda(?! (?:of|for|at)(?!\p{L}))/gu,
}

const AGENDA = ['ordre du jour', 'agenda'].map(needle)

function checkText(view: TextView, { facts, numbers }: RuleContext, report: Report) {
  const pattern = REFERENCES[view.language]
  if (!pattern || facts.kind !== 'annotated-provisional-agenda') return
  if (!holdsOne(view, AGENDA) || view.plain.search(pattern) < 0) return
  const labels = new Set([...numbers.values()].map(({ label }) => label.replace(/[^\da-z]/g, '')))
  for (const found of findAll(pattern, view.plain)) {
    if (labels.has(`${found[1]}${found[2] ?? ''}`) || isQuoted(view, found.index)) continue
    const range = { from: found.index, to: found.index + found[0].length }
    report(inText(view, range), { values: { words: found[0] } })
  }
}
