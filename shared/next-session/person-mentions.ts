import { mentionWords } from '../languages/mention-words.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import { perLanguage } from './per-language.ts'

const patternOf = perLanguage((language) => {
  const words = mentionWords(language)
  if (!words) return null
  const name = "\\p{Lu}[\\p{L}'’.-]*"
  const particle = `(?:${words.particles})[\\s\\u00a0]+`
  const more = `(?:[\\s\\u00a0]+(?:${particle}){0,2}${name})*`
  return new RegExp(
    `(?<![\\p{L}.])(?:${words.honorifics})[\\s\\u00a0]+(?:${particle})?${name}${more}`,
    'gu',
  )
})

/** The persons that a text names with a form of address. Who it will be, nobody can compute. */
export function personMentions({ plain, language }: TextView): readonly Mention[] {
  const pattern = patternOf(language)
  if (!pattern) return []
  return [...plain.matchAll(pattern)].map(({ index, 0: found }) => {
    const to = index + found.replace(/[.’'-]+$/u, '').length
    return { from: index, to, kind: 'person', proposed: null }
  })
}
