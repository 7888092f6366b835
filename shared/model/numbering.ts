import { languageFacts } from '../languages/index.ts'
import type { LevelMarker, MarkerFacts } from '../languages/language-facts.ts'
import type { Id, Item } from './agenda.ts'
import { counted } from './counting.ts'
import type { Language } from './language.ts'

/** The derived number of an item. */
export interface ItemNumber {
  /** As it stands before the title in the agenda: `1.`, `a)`. */
  readonly marker: string
  /** As it is cited: `1`, `1 a)`. */
  readonly label: string
  readonly level: 1 | 2 | 3
}

type Numbered = Pick<Item, 'id' | 'parent'>

/**
 * Numbers items by their place. An item whose parent does not come before it counts as one of the
 * top level, so every item gets a number, and no two the same label.
 *
 * @param items each parent before its children, siblings in their order, as {@link Agenda} has them
 */
export function numberItems(
  items: readonly Numbered[],
  language: Language,
): ReadonlyMap<Id, ItemNumber> {
  const { markers } = languageFacts(language)
  const numbers = new Map<Id, ItemNumber>()
  const last = new Map<Id | null, number>()
  for (const { id, parent } of items) {
    const above = parent === null ? undefined : numbers.get(parent)
    const under = above ? parent : null
    const place = (last.get(under) ?? 0) + 1
    last.set(under, place)
    numbers.set(id, numberAt(markers, place, above))
  }
  return numbers
}

function numberAt(markers: MarkerFacts, place: number, above: ItemNumber | undefined): ItemNumber {
  if (!above) {
    const marker = markers.levels[0]
    return { marker: printed(marker, place), label: counted(marker.counting, place), level: 1 }
  }
  const level = above.level === 1 ? 2 : 3
  const marker = printed(markers.levels[level - 1] ?? markers.levels[2], place)
  return { marker, label: `${above.label}${markers.joint}${marker}`, level }
}

function printed({ before, counting, after }: LevelMarker, place: number): string {
  return `${before}${counted(counting, place)}${after}`
}
