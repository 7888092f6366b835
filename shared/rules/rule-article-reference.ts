import { remembered } from '../base/remembered.ts'
import type { Id } from '../model/agenda.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** An annotation that cites rules of procedure cites one of those that govern its item. */
export const ruleArticleReference: Rule = {
  id: 'rule-article-reference',
  severity: 'warning',
  family: 'symbols',
  reads: ['facts', 'standing'],
  languages: ['fr', 'en'],
  checkText,
}

const CITED: Partial<Record<Language, RegExp>> = {
  fr: /\b[Aa]rticles?[\s\u00a0]+(\d{1,3})(?:[\s\u00a0]+(?:à|et)[\s\u00a0]+(\d{1,3}))?(?=[^.;]{0,40}Règlement intérieur)/gu,
  en: /\b[Rr]ules?[\s\u00a0]+(\d{1,3})(?:[\s\u00a0]+(?:to|and)[\s\u00a0]+(\d{1,3}))?/gu,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const pattern = CITED[view.language]
  if (view.field !== 'annotation' || !pattern) return
  const governing = governingRules(context).get(view.owner)
  if (!governing) return
  const cited = findAll(pattern, view.plain)
  const isGoverned = cited.some(({ 1: first, 2: last = first }) =>
    governing.some((rule) => rule >= Number(first) && rule <= Number(last)),
  )
  const [first] = cited
  if (!first || isGoverned) return
  const range = { from: first.index, to: first.index + first[0].length }
  report(inText(view, range), { values: { words: first[0], right: governing.join(', ') } })
}

/** The rules of procedure that govern the standing items, by the item. */
const governingRules = remembered(({ schema, standing }: RuleContext) => {
  const rules = new Map<Id, readonly number[]>()
  for (const item of schema.standingItems)
    for (const { key, rulesOfProcedure } of [item, ...(item.subItems ?? [])]) {
      const id = standing.get(key)?.item.id
      if (id && rulesOfProcedure) rules.set(id, rulesOfProcedure)
    }
  return rules
})
