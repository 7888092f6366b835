import type { AgendaSchema } from '../agenda-schema/agenda-schema.ts'
import { remembered } from '../base/remembered.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A working group that the agenda schema knows is called by its name, all of it. */
export const termWorkingGroup: Rule = {
  id: 'term-working-group',
  severity: 'warning',
  family: 'language',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

interface KnownName {
  readonly name: string
  /** The words at its end, without which no mention is one. */
  readonly about: string
  /** A mention of the group that ends as its name ends. */
  readonly mention: RegExp
}

const ABOUT: Partial<Record<Language, RegExp>> = {
  fr: /^(Groupe de travail)(?:.*?) sur (?:le |la |les |l[’'])(.+)$/,
  en: /^(Working Group)(?:.*?) on (?:the )?(.+)$/,
}
/** What may stand between the two, at most, without being another body. */
const BETWEEN = /d[’']experts gouvernementaux |of Government Experts /

const namesOf = remembered((schema: AgendaSchema) => {
  const known = new Map<Language, readonly KnownName[]>()
  for (const language of ['fr', 'en'] as const)
    known.set(
      language,
      [...schema.bodies, ...(schema.relatedBodies ?? [])].flatMap(({ name }) => {
        const full = name[language] ?? ''
        const [, group = '', about = ''] = ABOUT[language]?.exec(full) ?? []
        const article = language === 'fr' ? "sur (?:le |la |les |l[’'])" : 'on (?:the )?'
        const filler = `(?:${BETWEEN.source})?`
        const pattern = `${group} ${filler}${article}(?:[\\p{L}]+ (?:du |des |de |de la |d[’']|of )?(?:les? |la |the )?)?${about}(?!\\p{L})`
        return about ? [{ name: full, about, mention: new RegExp(pattern, 'gu') }] : []
      }),
    )
  return known
})

function checkText(view: TextView, { schema }: RuleContext, report: Report) {
  if (!/Groupe de travail|Working Group/.test(view.plain)) return
  for (const { name, about, mention } of namesOf(schema).get(view.language) ?? []) {
    if (!view.plain.includes(about)) continue
    for (const found of findAll(mention, view.plain)) {
      const words = found[0].replaceAll("'", '’')
      if (words === name || isQuoted(view, found.index)) continue
      const range = { from: found.index, to: found.index + found[0].length }
      report(inText(view, range), {
        values: { words: found[0], right: name },
        fix: replacing(view, range, name),
      })
    }
  }
}
