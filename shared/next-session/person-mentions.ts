import { mentionWords } from '../languages/mention-words.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'

/** The persons that a text names with a form of address. Who it will be, nobody can compute. */
export function personMentions({ plain, language }: TextView): readonly Mention[] {
  const words = mentionWords(language)
  if (!words) return []
  const name = "\\p{Lu}[\\p{L}'’.-]*"
  const more = `(?:[\\s\\u00a0]+(?:(?:${words.particles})[\\s\\u00a0]+){0,2}${name})*`
  const pattern = new RegExp(
    `(?<![\\p{L}.])(?:${words.honorifics})[\\s\\u00a0]+(?:(?:${words.particles})[\\s\\u00a0]+)?${name}${more}`,
    'gu',
  )
  return [...plain.matchAll(pattern)].map(({ index, 0: found }) => {
    const to = index + found.replace(/[.’'-]+$/u, '').length
    return { from: index, to, kind: 'person', proposed: null }
  })
}
