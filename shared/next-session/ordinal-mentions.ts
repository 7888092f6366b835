import { languageFacts } from '../languages/index.ts'
import { mentionWords } from '../languages/mention-words.ts'
import type { Language } from '../model/language.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import { ordinalLike, ordinalWordsIn } from './ordinal-words.ts'
import type { Passage } from './passage.ts'
import { perLanguage } from './per-language.ts'

/** "first", "second" are words of every text: below, an ordinal counts only before "session". */
const LEAST_TELLING = 4

/** How far from its ordinal the word for a session may stand. */
const REACH = 100

/**
 * The sessions that a text numbers: the last one and the one after it move on by as many as the
 * session does; the one before the last, which texts report on, does too, but may be history. The
 * last session's ordinal is found before other words also, with nothing proposed.
 */
export function ordinalMentions(
  { plain, language }: TextView,
  { numbers, last }: Passage,
): readonly Mention[] {
  if (!numbers || numbers.before === numbers.after) return []
  const { before, after } = numbers
  const follows = gatheringAfter(language, last.schema.gathering)
  const precedes = gatheringBefore(language, last.schema.gathering)
  return [before, before + 1, before - 1].flatMap((number) =>
    ordinalWordsIn(plain, number, language).flatMap((found): readonly Mention[] => {
      const isGathering =
        follows?.test(plain.slice(found.to, found.to + REACH)) ||
        precedes?.test(plain.slice(Math.max(0, found.from - REACH), found.from))
      const range = { from: found.from, to: found.to }
      if (!isGathering)
        return number === before && number >= LEAST_TELLING
          ? [{ ...range, kind: 'number', proposed: null }]
          : []
      const proposed = ordinalLike(found.words, number + after - before, language)
      return [{ ...range, kind: number < before ? 'last-session' : 'ordinal', proposed }]
    }),
  )
}

/** What follows an ordinal of a session, perhaps after another ordinal; null where it precedes. */
const gatheringAfter = perLanguage((language, gathering): RegExp | null => {
  const noun = nounOf(language, gathering, 'after')
  if (!noun) return null
  const { joints, regular } = mentionWords(language) ?? {}
  const space = language === 'zh' ? '' : '[\\s\\u00a0]+'
  const other = joints
    ? `(?:(?:,${space}|${space}(?:${joints})${space})(?:l[ae]s?${space}|the${space})?[\\p{L}\\p{N}-]+){0,2}`
    : ''
  const adjective = regular ? `(?:(?:${regular})${space})?` : ''
  return new RegExp(`^${other}${space}${adjective}${noun}`, 'iu')
})

const gatheringBefore = perLanguage((language, gathering): RegExp | null => {
  const noun = nounOf(language, gathering, 'before')
  return noun ? new RegExp(`${noun}[\\s\\u00a0]+$`, 'iu') : null
})

/** The word for a session on one side of its ordinal; in Russian, in any of its cases. */
function nounOf(language: Language, gathering: string, side: 'before' | 'after'): string | null {
  const { session, meetingOfBody } = languageFacts(language).words
  const pattern = gathering === 'session' ? session : meetingOfBody
  const [before = '', after = ''] = pattern.split(/\{(?:ordinal|number)\}[ºª]?/)
  const noun = (side === 'before' ? before : after).trim()
  if (noun === '') return null
  return language === 'ru' ? `${noun.slice(0, -1)}\\p{L}*` : noun
}
