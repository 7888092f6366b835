import { isQuoted } from '../rules/quotations.ts'
import type { TextView } from '../rules/text-view.ts'
import { cityMentions } from './city-mentions.ts'
import { dateMentions } from './date-mentions.ts'
import { decisionMentions } from './decision-mentions.ts'
import type { Mention } from './mention.ts'
import { ordinalMentions } from './ordinal-mentions.ts'
import type { Passage } from './passage.ts'
import { personMentions } from './person-mentions.ts'
import { rotationMentions } from './rotation-mentions.ts'
import { symbolMentions } from './symbol-mentions.ts'
import { yearMentions } from './year-mentions.ts'

/** Those that read more closely come first: of two mentions of the same words, the first counts. */
const FINDERS: readonly ((view: TextView, passage: Passage) => readonly Mention[])[] = [
  symbolMentions,
  rotationMentions,
  dateMentions,
  decisionMentions,
  ordinalMentions,
  personMentions,
  cityMentions,
  yearMentions,
]

/**
 * Everything in a text that names the last session, in the order of the text, no two of them over
 * the same words. Within a quotation nothing is proposed: its words are not ours to change.
 */
export function mentionsIn(view: TextView, passage: Passage): readonly Mention[] {
  const mentions: Mention[] = []
  for (const find of FINDERS)
    for (const found of find(view, passage))
      if (!mentions.some(({ from, to }) => found.from < to && from < found.to))
        mentions.push(isQuoted(view, found.from) ? { ...found, proposed: null } : found)
  return mentions
    .filter(({ from, to, proposed }) => proposed !== view.plain.slice(from, to))
    .toSorted((one, other) => one.from - other.from)
}
