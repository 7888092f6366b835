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

const GAP = '[\\s\\u00a0]+'

/** One label or several: `2 a)`, `7 et 8`, `2 (a) and (b)`. */
function referenceTo(words: string, letter: string, joint: string, agenda: string): RegExp {
  const label = `\\d{1,2}(?:${GAP}${letter})?`
  const others = `(?:(?:,${GAP}|${GAP}(?:${joint})${GAP})(?:${label}|${letter}))*`
  return new RegExp(`(?<!\\p{L})${words}${GAP}(?<labels>${label}${others})${GAP}${agenda}`, 'gu')
}

const REFERENCES: Partial<Record<Language, RegExp>> = {
  fr: referenceTo(
    '[Pp]oints?',
    '[a-z]\\)',
    'et|ou|à',
    `de${GAP}l[’']ordre du jour(?!(?: provisoire| annoté)* (?:(?:de|du|des)(?!\\p{L})|d[’']))`,
  ),
  en: referenceTo(
    '[Ii]tems?',
    '\\([a-z]\\)',
    'and|or|to',
    'of the (?:provisional )?agenda(?! (?:of|for|at)(?!\\p{L}))',
  ),
}

const AGENDA = ['ordre du jour', 'agenda'].map(needle)

function checkText(view: TextView, { facts, numbers }: RuleContext, report: Report) {
  const pattern = REFERENCES[view.language]
  if (!pattern || facts.kind !== 'annotated-provisional-agenda') return
  if (!holdsOne(view, AGENDA) || view.plain.search(pattern) < 0) return
  const labels = new Set([...numbers.values()].map(({ label }) => label.replace(/[^\da-z]/g, '')))
  for (const found of findAll(pattern, view.plain)) {
    const isKnown = labelsOf(found.groups?.labels ?? '').every((label) => labels.has(label))
    if (isKnown || isQuoted(view, found.index)) continue
    const range = { from: found.index, to: found.index + found[0].length }
    report(inText(view, range), { values: { words: found[0] } })
  }
}

/** The labels of a list, each in full: a letter alone is that of the number before it. */
function labelsOf(list: string): readonly string[] {
  let number = ''
  return [...list.matchAll(/(\d+)(?:[\s\u00a0]+\(?([a-z])\))?|([a-z])\)/g)].map(
    ([, top, letter = '', alone]) => {
      number = top ?? number
      return `${number}${alone ?? letter}`
    },
  )
}
