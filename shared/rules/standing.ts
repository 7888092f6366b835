import type { AgendaSchema, StandingSubItem } from '../agenda-schema/agenda-schema.ts'
import { rememberedText } from '../base/remembered-text.ts'
import type { Id, Item } from '../model/agenda.ts'
import { itemTitle } from '../model/item-title.ts'
import type { Language } from '../model/language.ts'
import { fold, foldedTitle, likeness } from './fold.ts'
import { sessionOrdinalsIn } from './session-ordinals.ts'

/** A standing item of the agenda schema, recognized by its title. */
export interface Standing {
  readonly key: string
  readonly item: Item
}

/** Titles that have less in common than this are titles of two items; one that goes on is one. */
const ALIKE = 0.6

/**
 * Recognizes the standing items of a body: top items among top items, sub-items below their item.
 * Ordinals of sessions do not count, and the wording may differ a little.
 */
export function findStanding(
  items: readonly Item[],
  children: ReadonlyMap<Id | null, readonly Item[]>,
  { standingItems }: AgendaSchema,
  language: Language,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>()
  const tops = items.filter(({ parent }) => parent === null)
  for (const wanted of standingItems) {
    const item = mostAlike(tops, wanted, language)
    if (!item) continue
    found.set(wanted.key, { key: wanted.key, item })
    for (const sub of wanted.subItems ?? []) {
      const below = mostAlike(children.get(item.id) ?? [], sub, language)
      if (below) found.set(sub.key, { key: sub.key, item: below })
    }
  }
  return found
}

function mostAlike(
  among: readonly Item[],
  { title, key }: Pick<StandingSubItem, 'title' | 'key'>,
  language: Language,
): Item | null {
  const pattern = title[language] ?? key
  const wanted = fold(pattern.replace(/\{\w+\}/g, ' '))
  const isNumbered = /\{(?:session|next)\}/.test(pattern)
  let best: Item | null = null
  let most = ALIKE
  for (const item of among) {
    const folded = foldedTitle(item.title[language])
    const says = isNumbered ? withoutOrdinals(item, folded, language) : folded
    const alike = says.startsWith(`${wanted} `)
      ? ALIKE
      : likeness(contentOf(wanted), contentOf(says))
    if (alike >= most && (!best || alike > most)) {
      best = item
      most = alike
    }
  }
  return best
}

/** A title without the numbers of sessions: "vingt et unième" is as long as the rest of some. */
function withoutOrdinals(item: Item, folded: string, language: Language): string {
  const [found] = sessionOrdinalsIn(itemTitle(item, language), language)
  return found ? folded.replace(fold(found.words), ' ').replace(/ +/g, ' ').trim() : folded
}

/** Words that titles share whatever they are about. */
const SMALL_WORDS = new Set(
  'a au aux de des du en et l la le les par pour sa ses son sur d s the of and on in its to for at an'.split(
    ' ',
  ),
)

/** The words of a folded title that say what it is about; all where nothing else is left. */
const contentOf = rememberedText((folded: string): string => {
  const words = folded.split(' ').filter((word) => !SMALL_WORDS.has(word))
  return words.length > 0 ? words.join(' ') : folded
})
