import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** In the agenda of a working group "the Working Group" is that group and has its capitals. */
export const termBodyCase: Rule = {
  id: 'term-body-case',
  severity: 'warning',
  family: 'language',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

const SMALL =
  /(?<=(?<!\p{L})(?:le|au|du|the) )(?:groupe de travail|working group)(?! (?:d|sur|de|des|du|intergouvernemental|on|of)(?!\p{L}))(?!\p{L})/gu

/** The body is a working group itself, and not one that has some. */
const IS_GROUP = /groupe de travail|working group/i

function checkText(view: TextView, { schema }: RuleContext, report: Report) {
  const name = schema.subOrgan?.[view.language] ?? ''
  if (!(schema.subOrgan ? IS_GROUP.test(name) : schema.gathering === 'meeting')) return
  for (const { index, 0: words } of findAll(SMALL, view.plain)) {
    if (isQuoted(view, index)) continue
    const range = { from: index, to: index + words.length }
    const right = words.startsWith('g') ? 'Groupe de travail' : 'Working Group'
    report(inText(view, range), { values: { words, right }, fix: replacing(view, range, right) })
  }
}
