import type { RuleContext } from './context.ts'
import { remembered } from './remembered.ts'
import type { Report, Rule } from './rule.ts'
import type { TextView } from './text-view.ts'

/** The document keeps to the number of words that conference services translate without a waiver. */
export const wordLimit: Rule = {
  id: 'word-limit',
  severity: 'info',
  family: 'process',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents', 'entries'],
  check,
}

const MOST_WORDS = 8_500

function check({ texts, facts }: RuleContext, report: Report) {
  for (const language of facts.languages) {
    const words = texts
      .filter((view) => view.language === language && view.field !== 'short-title')
      .reduce((sum, view) => sum + wordsIn(view), 0)
    if (words > MOST_WORDS) report({}, { values: { words, limit: MOST_WORDS, language } })
  }
}

const wordsIn = remembered(({ plain }: TextView) => {
  let words = 0
  let isInWord = false
  for (let at = 0; at < plain.length; at++) {
    const isSpace = isSpaceAt(plain, at)
    if (!isSpace && !isInWord) words++
    isInWord = !isSpace
  }
  return words
})

function isSpaceAt(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at)
  return code <= 0x20 || code === 0xa0 || code === 0x202f
}
