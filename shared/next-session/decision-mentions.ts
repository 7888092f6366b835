import { mentionWords } from '../languages/mention-words.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { perLanguage } from './per-language.ts'

const NUMBER = /(?<![\d/.])(\d{1,4})\/(?:([A-Z]{2,4})\.)?(\d{1,3})(?![\d/])/gu
const LIST =
  '[\\s\\u00a0]+\\d{1,4}/(?:[A-Z]{2,4}\\.)?\\d{1,3}(?:[ ,\\u00a0]+(?:\\p{L}{1,3}[\\s\\u00a0]+)?\\d{1,4}/(?:[A-Z]{2,4}\\.)?\\d{1,3})*'

const patternOf = perLanguage((language) => {
  const nouns = mentionWords(language)?.decisions
  return nouns ? new RegExp(`${nouns}(?<list>${LIST})`, 'giu') : null
})

/**
 * The resolutions and decisions that a text cites of the last session and of the one before it, by
 * the session or the year in their number. What replaces them, nobody can compute.
 */
export function decisionMentions(
  { plain, language }: TextView,
  passage: Passage,
): readonly Mention[] {
  const pattern = patternOf(language)
  if (!pattern || !plain.includes('/')) return []
  return [...plain.matchAll(pattern)].flatMap((cited) => {
    const list = cited.groups?.list ?? ''
    const start = cited.index + cited[0].length - list.length
    return [...list.matchAll(NUMBER)].flatMap(({ index, 0: words, 1: head, 2: body, 3: tail }) => {
      const session = Number(body ? tail : head)
      const from = start + index
      return isRecent(session, passage)
        ? [{ from, to: from + words.length, kind: 'decision' as const, proposed: null }]
        : []
    })
  })
}

function isRecent(number: number, { numbers, since, years }: Passage): boolean {
  if (numbers && (number === numbers.before || number === numbers.before - 1)) return true
  const first = Number(since?.slice(0, 4) ?? years?.before)
  return number >= first && number <= 2100
}
