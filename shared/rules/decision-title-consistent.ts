import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { fold } from './fold.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'

/** A resolution or decision that is cited with its title has the same title everywhere. */
export const decisionTitleConsistent: Rule = {
  id: 'decision-title-consistent',
  severity: 'info',
  family: 'symbols',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

const TITLED =
  /((?:r[ée]solution|d[ée]cision)[\s\u00a0]+\d{1,3}\/\d{1,3}),?[\s\u00a0]+(?:intitulée|entitled)[\s\u00a0]+[«“"][\s\u00a0]*([^»”"]+?)[\s\u00a0]*[»”"]/giu

const HINTS = ['intitulée', 'entitled', 'INTITULÉE', 'ENTITLED'].map(needle)

const titledIn = ofText((view) => (holdsOne(view, HINTS) ? findAll(TITLED, view.plain) : []))

function check({ texts }: RuleContext, report: Report) {
  const titles = new Map<string, string>()
  for (const view of texts) {
    for (const { index, 0: words, 1: number = '', 2: title = '' } of titledIn(view)) {
      const key = `${view.language} ${fold(number)}`
      const before = titles.get(key)
      if (before === undefined) titles.set(key, title)
      else if (fold(before) !== fold(title))
        report(inText(view, { from: index, to: index + words.length }), {
          values: { words: number, title: before },
        })
    }
  }
}
